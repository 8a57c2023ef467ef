import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyPoint } from '../../geodesy/arbitraries.fixture';
import { prepare } from '../../geodesy/fast-inverse';
import { NodeTree, unitVectors } from './node-tree';

it('finds the nearest nodes that a look at all of them finds', () => {
  fc.assert(
    fc.property(
      fc.array(anyPoint, { minLength: 1, maxLength: 200 }),
      anyPoint,
      fc.integer({ min: 1, max: 30 }),
      (points, at, count) => {
        const prepared = prepare(points);
        const [x, y, z] = unitVectors(prepare([at])) as unknown as [number, number, number];
        const vectors = unitVectors(prepared);
        const squares = points.map(
          (_, node) => (x - vectors[node * 3]!) ** 2 + (y - vectors[node * 3 + 1]!) ** 2 + (z - vectors[node * 3 + 2]!) ** 2
        );
        const found = new NodeTree(prepared).nearest(prepare([at]), count);
        expect(found.map((node) => squares[node]!)).toEqual(squares.toSorted((one, other) => one - other).slice(0, count));
      }
    )
  );
});
