// Becomes `404.html`, for addresses that name no language.
export const trailingSlash = 'never';
export const csr = false;
