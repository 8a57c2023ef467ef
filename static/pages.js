// What pages without the live map gain from a script: copying a citation, Escape for an explanation in the way, and the day on a printed sheet.
// The bare address of the site leads on to the atlas, with what it was asked to show.
const onward = document.querySelector('a[data-onward]');
if (onward) location.replace(onward.href + location.search + location.hash);
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = button.dataset.copied;
    } catch {
      getSelection().selectAllChildren(text);
    }
  });
}
// A sheet says the day it is printed and what its address asks for: the page was made earlier, for all who come.
addEventListener('beforeprint', () => {
  const time = document.querySelector('.sheet-foot time');
  if (!time) return;
  const { locale } = time.dataset;
  time.textContent = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format();
  time.parentElement.hidden = false;
  document.querySelector('.sheet-foot bdi').textContent = location.href;
});
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const hint of document.querySelectorAll('[data-hint]')) {
    hint.dataset.hint = 'off';
    hint.addEventListener('pointerleave', () => (hint.dataset.hint = ''), { once: true });
    hint.addEventListener('focusout', () => (hint.dataset.hint = ''), { once: true });
  }
});

// The filter of a list: the address holds what is chosen, so that a filtered list can be passed on.
for (const form of document.querySelectorAll('form[data-filter]')) {
  const rows = [...document.getElementById(form.dataset.filter).children];
  const said = form.querySelector('[data-filter-said]');
  const fields = [...form.querySelectorAll('select')];
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = asked.get(field.name);
    if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
  const apply = () => {
    const chosen = fields.filter((field) => field.value);
    for (const row of rows) row.hidden = !chosen.every(({ name, value }) => (row.dataset[name] ?? '').split(' ').includes(value));
    const shown = rows.filter((row) => !row.hidden).length;
    said.textContent =
      shown === 0 ? said.dataset.none : said.dataset.template.replace('{shown}', shown).replace('{total}', rows.length);
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(history.state, '', location.pathname + (query && `?${query}`) + location.hash);
  };
  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  apply();
}
