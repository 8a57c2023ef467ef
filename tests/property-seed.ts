import fc from 'fast-check';

/**
 * Properties are tried on cases drawn at random: on others after every change of the sources, and on the same ones for the
 * same sources, so that what holds where a change was made does not fail elsewhere by the luck of the draw. To draw others:
 * `PROPERTY_SEED=1f npx vitest run` (hexadecimal).
 */
fc.configureGlobal({ seed: Number.parseInt(process.env.PROPERTY_SEED ?? '', 16) | 0 });
