/** As much of Trusted Types as is used: https://www.w3.org/TR/trusted-types/. */
interface MarkupPolicy {
  createHTML: (markup: string) => string;
}
interface PolicyFactory {
  createPolicy: (name: string, rules: MarkupPolicy) => MarkupPolicy;
}

/**
 * Elements that could run something, or fetch it from elsewhere: no drawing of ours has any of them, and words in a drawing
 * have no `<`. Attributes that would run something are refused by the page's own policy.
 */
const ACTIVE = /<\s*(?:script|iframe|frame|object|embed|foreignobject|link|meta|base|form|handler)\b|<!/i;

/** A block of data for machines, which no browser runs. */
const DATA = /^<script type="application\/ld\+json">[^<]*<\/script>$/;

let policy: MarkupPolicy | undefined;

/** Before the first use: a policy may be made once only, and where there is no browser there is none to make. */
function policyOf(): MarkupPolicy {
  const rules = { createHTML: refuseActive };
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('masarat-markup', rules) ?? rules;
  return policy;
}

function refuseActive(markup: string): string {
  if (!DATA.test(markup) && ACTIVE.test(markup)) throw new Error('A drawing holds what could act.');
  return markup;
}

/**
 * Markup that we made ourselves, as the browser's Trusted Types want it: a drawing, or a block of data for machines. Throws
 * where it holds anything that could run, which is a mistake of ours: what a reader brings may come here as escaped words only.
 */
export function ownMarkup(markup: string): string {
  return policyOf().createHTML(markup);
}
