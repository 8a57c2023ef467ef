/** What WKT and EWKT begin with. Curves and surfaces are among it, though they cannot be read: that is told of each. */
export const WKT_START =
  /^(?:SRID\s*=\s*\d+\s*;\s*)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION|CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|CURVE|SURFACE|TIN)\s*[ZM]{0,2}\s*(?:\(|EMPTY)/i;
