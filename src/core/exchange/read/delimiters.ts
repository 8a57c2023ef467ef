/** The signs that may set the cells of a table apart, where no line says which does. */
export const DELIMITERS = [',', '\t', ';', '|'] as const;

/** The first line that some programs write for others, to say which sign sets the cells apart. */
export const SEPARATOR = /^\ufeff?"?sep=([^\r\n"\ufeff])"?[,;\t]*(?:\r\n?|\n)/i;
