import { InvalidArgumentError, Option } from 'commander'
import type { BuildOptions } from '../commands/build.ts'
import type { CheckOptions } from '../commands/content-options.ts'
import type { DevOptions } from '../commands/dev.ts'
import { editorNames } from '../preview/editor-names.ts'
import type { AddCommand } from './add-command.ts'
import { addContentOptions } from './add-content-options.ts'
import { oneOf } from './one-of.ts'
import { outOption } from './out-option.ts'

const addBuild: AddCommand = (program, io, finish) => {
  addContentOptions(program.command('build'))
    .description('export articles to every format')
    .addOption(outOption())
    .addOption(
      new Option('--section <id>', 'slides of this section alone, into parts/ (repeatable)').argParser(
        listOfSections,
      ),
    )
    .option('--no-cache', 'build every article anew, changed or not')
    .option('--force', 'replace outputs that somebody edited')
    .option('--why', 'say of each article that is made what has changed')
    .action(async (paths: string[], { section, ...options }: BuildOptions & { section?: string[] }) => {
      const { buildCommand } = await import('../commands/build.ts')
      finish(await buildCommand(paths, { ...options, sections: section ?? [] }, io))
    })
}

const addCheck: AddCommand = (program, io, finish) => {
  addContentOptions(
    program.command('check'),
    'Markdown files, web pages (.html), .jsonld files, folders, or - for standard input',
  )
    .description('find what is wrong in articles, or in the JSON-LD of web pages, writing nothing')
    .option(
      '--fix',
      'mend what is safe to mend: misspelt names of blocks, keys and formats, unquoted colons …',
    )
    .option('--dry-run', 'with --fix: print what would change as a patch, and write nothing')
    .action(async (paths: string[], options: CheckOptions) => {
      const { checkCommand } = await import('../commands/check.ts')
      finish(await checkCommand(paths, options, io))
    })
}

const addDev: AddCommand = (program, io, finish) => {
  program
    .command('dev')
    .description('show articles in the browser as they are written: page, slides, data, findings')
    .argument('[path]', 'a folder of articles, or one file', '.')
    .addOption(
      new Option('--port <number>', 'where to listen (default: 4400, or the next that is free)').argParser(
        portNumber,
      ),
    )
    .option('--open', 'open the browser')
    .addOption(
      oneOf(
        new Option('--editor <name>', 'which editor findings lead to').default('vscode'),
        '--editor',
        editorNames,
      ),
    )
    .option('--no-drafts', 'leave drafts out')
    .action(async (path: string, options: DevOptions) => {
      const { devCommand } = await import('../commands/dev.ts')
      finish(await devCommand(path, options, io))
    })
}

const portNumber = (value: string): number => {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port < 1 || port > 65535)
    throw new InvalidArgumentError('Expected a number from 1 to 65535.')
  return port
}

/** Ids may hold commas: each is an option of its own. With or without the # of an address. */
const listOfSections = (value: string, previous: readonly string[] = []): readonly string[] => {
  const id = value.trim().replace(/^#/, '')
  if (id === '') throw new InvalidArgumentError('Expected the id of a section, such as words.')
  return [...previous, id]
}

/** What reads articles: exports, checks and shows them. */
export const contentCommands: readonly AddCommand[] = [addBuild, addCheck, addDev]
