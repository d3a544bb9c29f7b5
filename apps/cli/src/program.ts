import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import type { BuildOptions } from './commands/build.ts'
import type { CheckTemplateOptions } from './commands/check-template.ts'
import type { ContentOptions } from './commands/content-options.ts'
import type { EmbedOptions } from './commands/embed.ts'
import type { PruneOptions } from './commands/prune.ts'
import { type SchemaName, schemaNames } from './commands/schema-names.ts'
import type { ExitCode } from './exit-code.ts'
import { plainFormats, reportFormats } from './report/formats.ts'
import type { Io } from './terminal/io.ts'
import { version } from './version.ts'

/** Takes the exit status of the command that was called. */
type Finish = (code: ExitCode) => void

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
      outputError: (text, write) => write(text.replace(/^error: /, 'trifold: ')),
    })
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', examples)
  for (const add of [addBuild, addCheck, addEmbed, addCheckTemplate, addPrune, addJsonSchema])
    add(program, io, finish)
  return program
}

const addBuild = (program: Command, io: Io, finish: Finish): void => {
  contentOptions(program.command('build'))
    .description('export articles to every format')
    .addOption(outOption())
    .addOption(
      new Option('--section <id>', 'slides of this section alone, into parts/ (repeatable)').argParser(
        listOfSections,
      ),
    )
    .option('--no-cache', 'build every article anew, changed or not')
    .option('--force', 'replace outputs that somebody edited')
    .action(async (paths: string[], { section, ...options }: BuildOptions & { section?: string[] }) => {
      const { buildCommand } = await import('./commands/build.ts')
      finish(await buildCommand(paths, { ...options, sections: section ?? [] }, io))
    })
}

const addCheck = (program: Command, io: Io, finish: Finish): void => {
  contentOptions(
    program.command('check'),
    'Markdown files, web pages (.html), .jsonld files, folders, or - for standard input',
  )
    .description('find what is wrong in articles, or in the JSON-LD of web pages, writing nothing')
    .action(async (paths: string[], options: ContentOptions) => {
      const { checkCommand } = await import('./commands/check.ts')
      finish(await checkCommand(paths, options, io))
    })
}

const addEmbed = (program: Command, io: Io, finish: Finish): void => {
  program
    .command('embed')
    .description('put an article’s structured data into HTML pages that exist already')
    .argument('<pages...>', 'HTML files, or the templates that they are made of')
    .requiredOption(
      '--article <path>',
      'the article (post.md), its folder, its output folder, or a file of JSON-LD',
    )
    .option('--id <name>', 'by what the data is known again in a page (default: the article’s slug)')
    .option('--dry-run', 'tell what would be done, and write nothing')
    .addOption(new Option('--format <name>', 'how to report').choices(plainFormats).default('text'))
    .action(async (pages: string[], options: EmbedOptions) => {
      const { embedCommand } = await import('./commands/embed.ts')
      finish(await embedCommand(pages, options, io))
    })
}

const addCheckTemplate = (program: Command, io: Io, finish: Finish): void => {
  program
    .command('check-template')
    .description('tell how a presentation would be filled as a template')
    .argument('<file>', 'a presentation (.pptx, .potx)')
    .addOption(new Option('--format <name>', 'how to report').choices(plainFormats).default('text'))
    .action(async (file: string, options: CheckTemplateOptions) => {
      const { checkTemplateCommand } = await import('./commands/check-template.ts')
      finish(await checkTemplateCommand(file, options, io))
    })
}

const addPrune = (program: Command, io: Io, finish: Finish): void => {
  program
    .command('prune')
    .description('remove outputs whose article is gone')
    .argument('[paths...]', 'folders of articles (default: the current folder)')
    .addOption(outOption())
    .addOption(new Option('--format <name>', 'how to report').choices(plainFormats).default('text'))
    .action(async (paths: string[], options: PruneOptions) => {
      const { pruneCommand } = await import('./commands/prune.ts')
      finish(await pruneCommand(paths, options, io))
    })
}

const addJsonSchema = (program: Command, io: Io, finish: Finish): void => {
  program
    .command('json-schema')
    .description('print the JSON Schema of an article.json, or of a theme’s file')
    .addArgument(new Argument('[name]', 'what the schema is of').choices(schemaNames).default('article'))
    .action(async (name: SchemaName) => {
      const { jsonSchemaCommand } = await import('./commands/json-schema.ts')
      finish(jsonSchemaCommand(name, io))
    })
}

const contentOptions = (command: Command, paths = 'Markdown files or folders of them'): Command =>
  command
    .argument('[paths...]', `${paths} (default: the current folder)`)
    .addOption(
      new Option('--to <formats>', 'formats, separated by commas (default: all)').argParser(listOfFormats),
    )
    .addOption(new Option('--format <name>', 'how to report').choices(reportFormats).default('text'))
    .option('--templates <dir>', 'folder of Handlebars templates to use instead of Trifold’s own')
    .option('--template <file>', 'presentation (.pptx, .potx) whose design PowerPoint slides take on')
    .option('--drafts', 'drafts too')
    .option(
      '--strict',
      'make errors of what is doubtful: unknown keys, missing images, anchors, footnotes and linked articles',
    )

const outOption = (): Option =>
  new Option('--out <dir>', 'output folder (default: out/ of a collection, else ./trifold-out)')

/** `--to a,b --to c` is `--to a,b,c`. */
const listOfFormats = (value: string, previous: readonly string[] = []): readonly string[] => {
  const names = value.split(',').map((name) => name.trim())
  if (names.includes('')) throw new InvalidArgumentError('Expected names of formats, such as html,slides.')
  return [...new Set([...previous, ...names])]
}

/** Ids may hold commas: each is an option of its own. With or without the # of an address. */
const listOfSections = (value: string, previous: readonly string[] = []): readonly string[] => {
  const id = value.trim().replace(/^#/, '')
  if (id === '') throw new InvalidArgumentError('Expected the id of a section, such as words.')
  return [...previous, id]
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
