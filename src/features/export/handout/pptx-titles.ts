/** What the heading of a slide is called while the library writes it, and in the list of the slide's parts. */
export const TITLE_NAME = 'Title';

/** Where the heading stands, in English Metric Units; each slide says for itself where its own does. */
const PLACE = '<a:xfrm><a:off x="411480" y="274320"/><a:ext cx="11368735" cy="822960"/></a:xfrm>';
const PROPERTIES = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>';
const PLACEHOLDER =
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${TITLE_NAME}"/>${PROPERTIES}</p:nvSpPr>` +
  `<p:spPr>${PLACE}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
  '<p:txBody><a:bodyPr anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>';

/**
 * The heading of a slide as its title (ECMA-376 part 1, 19.3.1.36): what outlines list, links name and screen readers
 * say first. The library writes a bare box.
 */
export function withTitle(xml: string): string {
  return xml.replace(
    new RegExp(`(<p:cNvPr id="\\d+" name="${TITLE_NAME}">)</p:cNvPr><p:cNvSpPr/><p:nvPr></p:nvPr>`),
    `$1</p:cNvPr>${PROPERTIES}`
  );
}

/** The layout of the slides, or their master, with the place that titles of slides belong to. */
export function withTitlePlace(xml: string): string {
  return xml.replace('</p:grpSpPr>', `</p:grpSpPr>${PLACEHOLDER}`);
}
