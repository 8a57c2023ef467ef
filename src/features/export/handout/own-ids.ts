/** A drawing whose ids begin with a word of its own, so that several can stand in one document. */
export function ownIds(svg: string, prefix: string): string {
  return svg
    .replace(/(\sid=")([^"]+)"/g, `$1${prefix}-$2"`)
    .replace(/url\((['"]?|&quot;)#/g, `url($1#${prefix}-`)
    .replace(/(\s(?:xlink:)?href=")#/g, `$1#${prefix}-`)
    .replace(/(\saria-(?:labelledby|describedby)=")([^"]+)"/g, (_, start: string, ids: string) => {
      const own = ids.split(/\s+/).map((id) => `${prefix}-${id}`);
      return `${start}${own.join(' ')}"`;
    });
}
