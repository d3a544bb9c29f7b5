import { Command } from 'commander'
import type { Finish } from './program/add-command.ts'
import { beginningCommands } from './program/beginning-commands.ts'
import { contentCommands } from './program/content-commands.ts'
import { outputCommands } from './program/output-commands.ts'
import { referenceCommands } from './program/reference-commands.ts'
import type { Io } from './terminal/io.ts'
import { printableLines } from './terminal/printable.ts'
import { version } from './version.ts'

/**
 * The command's grammar. Each command's own module is loaded when the command is called, so that `--help` and
 * `--version` answer at once.
 */
export const createProgram = (io: Io, finish: Finish): Command => {
  const program = new Command('trifold')
    .description('Write an article once, in Markdown; get clean Markdown, an HTML page, slides and JSON-LD.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      outputError: (text, write) => write(printableLines(text.replace(/^error: /, 'trifold: '))),
    })
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', examples)
  for (const add of [...beginningCommands, ...contentCommands, ...outputCommands, ...referenceCommands])
    add(program, io, finish)
  return program
}

const examples = `
Examples:
  trifold build post.md                 one article, in every format
  trifold build posts --to html,slides  a folder of articles, two formats
  trifold check posts --format github   annotations for a pull request
  trifold check public                  the structured data of built pages

Exit status: 0 clean, 1 the content has errors, 2 wrong usage,
             3 a fault of the program or the file system.
`
