/**
 * What others hang on a link to follow who takes it: no part of a view, and no reader's doing. Only names that nobody would
 * write of a map are listed: a slip in an address of ours, `rout` or `from`, is still told.
 */
const BY_NAME = new Set([
  // Newsletters: Mailchimp, Marketo, HubSpot, Kit, beehiiv, Omeda, Vero.
  ...['mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking', 'ck_subscriber_id'],
  ...['_bhlid', 'oly_anon_id', 'oly_enc_id', 'vero_id', 'vero_conv'],
  // Networks: Instagram, X and whoever says where a link stood, LinkedIn, Pinterest, Facebook.
  ...['igsh', 'igshid', 'ref', 'ref_src', 'ref_url', 'referrer', 'li_fat_id', 'trk', 'epik'],
  ...['fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source'],
  // Google: from one of a firm's sites to the next, from listings, from advertisements.
  ...['_ga', '_gl', 'srsltid', 'gclsrc', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid'],
  // Newspapers and feeds.
  ...['cmpid', 'ncid', 's_cid']
]);

/** Families of such names: campaigns as Google (`utm_`), Matomo (`mtm_`, `pk_`) and Piano (`at_`) write them, and the ids of clicks. */
const BY_FORM = /^(?:utm|mtm|matomo|pk|piwik|at)_|(?:clk?|click)_?id$/;

/** Whether a parameter of an address is one of these. */
export function isForeign(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return BY_NAME.has(name) || BY_FORM.test(name);
}
