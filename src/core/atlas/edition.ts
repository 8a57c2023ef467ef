/** The data edition this build belongs to. A change of any built file is a new edition. */
export const EDITION = '2026.11';
