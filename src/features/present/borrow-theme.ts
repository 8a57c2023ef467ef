/** Other pages do not set the theme anew: gives back how to put the one of before the lecture in its place again. */
export function borrowTheme(): () => void {
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  return () => {
    if (before === undefined) delete dataset.theme;
    else dataset.theme = before;
  };
}
