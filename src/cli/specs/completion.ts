import type { CommandSpec } from './spec';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const COMPLETION: CommandSpec = {
  name: 'completion',
  summary: { ar: 'إكمال الأوامر في الصدفة', en: 'completion for a shell' },
  details: { ar: 'يكتب نص الإكمال للصدفة المذكورة.', en: 'Writes the completion script of a shell.' },
  arguments: [{ name: 'shell', says: { ar: SHELLS.join('، '), en: SHELLS.join(', ') } }],
  options: [],
  examples: [
    { line: 'source <(masarat completion bash)', says: { ar: 'في bash لهذه الجلسة', en: 'in bash, for this session' } },
    {
      line: 'masarat completion fish > ~/.config/fish/completions/masarat.fish',
      says: { ar: 'في fish على الدوام', en: 'in fish, for good' }
    }
  ]
};
