import { Option } from 'commander'
import type { CheckTemplateOptions } from '../commands/check-template.ts'
import type { EmbedOptions } from '../commands/embed.ts'
import type { PruneOptions } from '../commands/prune.ts'
import { plainFormats } from '../report/formats.ts'
import type { AddCommand } from './add-command.ts'
import { oneOf } from './one-of.ts'
import { outOption } from './out-option.ts'

const addEmbed: AddCommand = (program, io, finish) => {
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
    .addOption(
      oneOf(new Option('--format <name>', 'how to report').default('text'), '--format', plainFormats),
    )
    .action(async (pages: string[], options: EmbedOptions) => {
      const { embedCommand } = await import('../commands/embed.ts')
      finish(await embedCommand(pages, options, io))
    })
}

const addCheckTemplate: AddCommand = (program, io, finish) => {
  program
    .command('check-template')
    .description('tell how a presentation would be filled as a template')
    .argument('<file>', 'a presentation (.pptx, .potx)')
    .addOption(
      oneOf(new Option('--format <name>', 'how to report').default('text'), '--format', plainFormats),
    )
    .action(async (file: string, options: CheckTemplateOptions) => {
      const { checkTemplateCommand } = await import('../commands/check-template.ts')
      finish(await checkTemplateCommand(file, options, io))
    })
}

const addPrune: AddCommand = (program, io, finish) => {
  program
    .command('prune')
    .description('remove outputs whose article is gone')
    .argument('[paths...]', 'folders of articles (default: the current folder)')
    .addOption(outOption())
    .addOption(
      oneOf(new Option('--format <name>', 'how to report').default('text'), '--format', plainFormats),
    )
    .action(async (paths: string[], options: PruneOptions) => {
      const { pruneCommand } = await import('../commands/prune.ts')
      finish(await pruneCommand(paths, options, io))
    })
}

/** What has to do with pages, presentations and outputs that are there already. */
export const outputCommands: readonly AddCommand[] = [addEmbed, addCheckTemplate, addPrune]
