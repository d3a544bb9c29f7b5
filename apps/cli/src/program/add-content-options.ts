import { parserNames } from '@trifold/compile/parser-names'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { flavours } from '../commands/flavours.ts'
import { reportFormats } from '../report/formats.ts'
import { oneOf } from './one-of.ts'

/** Gives a command the argument and options of every command over articles. */
export const addContentOptions = (command: Command, paths = 'Markdown files or folders of them'): Command =>
  command
    .argument('[paths...]', `${paths} (default: the current folder)`)
    .addOption(
      new Option('--to <formats>', 'formats, separated by commas (default: all)').argParser(listOfFormats),
    )
    .addOption(
      oneOf(new Option('--format <name>', 'how to report').default('text'), '--format', reportFormats),
    )
    .option('--templates <dir>', 'folder of Handlebars templates to use instead of Trifold’s own')
    .addOption(oneOf(new Option('--flavour <host>', 'for which host the Markdown is'), '--flavour', flavours))
    .option('--template <file>', 'presentation (.pptx, .potx) whose design PowerPoint slides take on')
    .addOption(
      new Option(
        '--jobs <count>',
        'processes that share many articles (default: one for each processor)',
      ).argParser(countOfJobs),
    )
    .addOption(
      oneOf(
        new Option('--parser <name>', 'what reads Markdown: the fastest, or remark alone (default: auto)'),
        '--parser',
        parserNames,
      ),
    )
    .option('--drafts', 'drafts too')
    .option(
      '--strict',
      'make errors of what is doubtful: unknown keys, missing images, anchors, footnotes and linked articles',
    )

/** `--to a,b --to c` is `--to a,b,c`. */
const listOfFormats = (value: string, previous: readonly string[] = []): readonly string[] => {
  const names = value.split(',').map((name) => name.trim())
  if (names.includes('')) throw new InvalidArgumentError('Expected names of formats, such as html,slides.')
  return [...new Set([...previous, ...names])]
}

const mostJobs = 256

const countOfJobs = (value: string): number => {
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (count < 1 || count > mostJobs)
    throw new InvalidArgumentError(`Expected a number of processes, from 1 to ${mostJobs}.`)
  return count
}
