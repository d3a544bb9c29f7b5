import { Option } from 'commander'
import type { InitOptions } from '../commands/init.ts'
import type { NewOptions } from '../commands/new.ts'
import { templateNames } from '../new-article/template-names.ts'
import type { AddCommand } from './add-command.ts'
import { oneOf } from './one-of.ts'

const addInit: AddCommand = (program, io, finish) => {
  program
    .command('init')
    .description('begin: a new collection with a first article, or a configuration for a blog that is there')
    .argument('[dir]', 'the folder, made if it is not there', '.')
    .option('--name <text>', 'what the site is called (default: after the folder)')
    .option('--url <address>', 'where the articles will be published')
    .option('--lang <tag>', 'the language that you write in (default: en)')
    .option('--author <name>', 'who writes')
    .option('-y, --yes', 'ask nothing')
    .action(async (dir: string, options: InitOptions) => {
      const { initCommand } = await import('../commands/init.ts')
      finish(await initCommand(dir, options, io))
    })
}

const addNew: AddCommand = (program, io, finish) => {
  program
    .command('new')
    .description('add an article that says what to write where')
    .argument('[name]', 'a title, such as "My article", or a slug, such as my-article')
    .addOption(
      oneOf(
        new Option('--template <name>', `what kind of article (default: ${templateNames[0]})`),
        '--template',
        templateNames,
      ),
    )
    .option('--title <text>', 'its title (default: after the slug)')
    .option('--lang <tag>', 'its language, if it is not the collection’s')
    .option('--dir <folder>', 'where to put it (default: where most articles are)')
    .option('-y, --yes', 'ask nothing')
    .action(async (slug: string | undefined, options: NewOptions) => {
      const { newCommand } = await import('../commands/new.ts')
      finish(await newCommand(slug, options, io))
    })
}

/** What begins collections and articles. */
export const beginningCommands: readonly AddCommand[] = [addInit, addNew]
