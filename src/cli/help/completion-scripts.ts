import { COMMANDS } from '../specs';
import { COMMON } from '../specs/options';
import type { SHELLS } from '../specs/completion';
import type { CommandSpec, OptionSpec } from '../specs/spec';

type Shell = (typeof SHELLS)[number];

const NAMES = COMMANDS.map(({ name }) => name);
const optionsOf = (spec: CommandSpec): readonly OptionSpec[] => [...spec.options, ...COMMON];
const VALUED = [...new Map(COMMANDS.flatMap(optionsOf).map((option) => [option.name, option])).values()].filter(
  (option) => option.values
);

/** The completion script of a shell: commands, their options, and the values of options. */
export const COMPLETION_SCRIPTS: Readonly<Record<Shell, () => string>> = { bash, zsh, fish };

function bash(): string {
  return `_masarat() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$before" in
${VALUED.map(({ name, values }) => `    --${name}) COMPREPLY=($(compgen -W "${values!.join(' ')}" -- "$word")); return ;;`).join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${NAMES.join(' ')} help" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${COMMANDS.map((spec) => `    ${spec.name}) COMPREPLY=($(compgen -W "${bashWords(spec)}" -- "$word")) ;;`).join('\n')}
    help) COMPREPLY=($(compgen -W "${NAMES.join(' ')}" -- "$word")) ;;
  esac
}
complete -o default -F _masarat masarat
`;
}

function bashWords(spec: CommandSpec): string {
  return optionsOf(spec)
    .map(({ name }) => `--${name}`)
    .join(' ');
}

function zsh(): string {
  return `#compdef masarat
_masarat() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${COMMANDS.map(({ name, summary }) => `      ${quote(`${name}:${summary.en}`)}`).join('\n')}
    )
    _describe command commands
    return
  fi
  case "$words[2]" in
${COMMANDS.map((spec) => `    ${spec.name}) shift words; (( CURRENT-- )); _arguments ${optionsOf(spec).map(zshOption).join(' ')} '*:file:_files' ;;`).join('\n')}
  esac
}
compdef _masarat masarat
`;
}

function zshOption({ name, takes, values, says }: OptionSpec): string {
  const value = takes ? `:${takes.en}:${values ? `(${values.join(' ')})` : ''}` : '';
  return quote(`--${name}[${says.en.replace(/[[\]:]/g, ' ')}]${value}`);
}

function fish(): string {
  const commands = COMMANDS.map(
    ({ name, summary }) => `complete -c masarat -n __fish_use_subcommand -f -a ${name} -d ${quote(summary.en)}`
  );
  const options = COMMANDS.flatMap((spec) => optionsOf(spec).map((option) => fishOption(spec.name, option)));
  return `${[...commands, ...options].join('\n')}\n`;
}

function fishOption(command: string, { name, short, takes, values, says }: OptionSpec): string {
  const value = takes ? ` -x${values ? ` -a ${quote(values.join(' '))}` : ''}` : '';
  const letter = short ? ` -s ${short}` : '';
  return `complete -c masarat -n '__fish_seen_subcommand_from ${command}' -l ${name}${letter}${value} -d ${quote(says.en)}`;
}

/** As the shells quote: a quotation mark ends the text, stands by itself, and begins it anew. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
