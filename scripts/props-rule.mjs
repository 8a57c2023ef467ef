// A rule for ESLint: what a component says it takes, it takes. It asks the syntax alone; the rule of eslint-plugin-svelte asks
// the types, which takes longer than all other rules together.

/** @param {object} member */
const nameOf = (member) => /** @type {{ key: { name: string } }} */ (member).key.name;

/** @type {import('eslint').Rule.RuleModule} */
export const takenProps = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { untaken: 'The component declares “{{name}}” and does not take it from $props().' }
  },
  create(context) {
    /** @type {Map<string, import('eslint').Rule.Node>} */
    const declared = new Map();
    /** @type {Set<string> | undefined} */
    let taken;
    return {
      /** @param {import('eslint').Rule.Node} member */
      'TSInterfaceDeclaration[id.name="Props"] > TSInterfaceBody > [key.type="Identifier"]'(member) {
        declared.set(nameOf(member), member);
      },
      VariableDeclarator({ id, init }) {
        if (id.type !== 'ObjectPattern' || init?.type !== 'CallExpression') return;
        if (init.callee.type !== 'Identifier' || init.callee.name !== '$props') return;
        // What is left over is handed on whole.
        const isWhole = id.properties.some(({ type }) => type === 'RestElement');
        taken = isWhole ? undefined : new Set(id.properties.map(nameOf));
      },
      'Program:exit'() {
        if (!taken) return;
        for (const [name, node] of declared) if (!taken.has(name)) context.report({ node, messageId: 'untaken', data: { name } });
      }
    };
  }
};
