import { basename } from 'node:path'
import { locate } from '@trifold/compile'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { filesText } from '../new-files/files-text.ts'
import { nextSteps, shellWord } from '../new-files/next-steps.ts'
import { type FilePlan, planFiles } from '../new-files/plan-files.ts'
import { writeFiles } from '../new-files/write-files.ts'
import type { Interview } from '../terminal/ask.ts'
import { coloursFor } from '../terminal/colours.ts'
import type { Io } from '../terminal/io.ts'
import { printable } from '../terminal/printable.ts'
import { widthOf } from '../terminal/width-of.ts'
import { askSettings } from './ask-settings.ts'
import { collectionFiles, ignored, scripts } from './collection-files.ts'
import { installSteps } from './install-steps.ts'
import type { CollectionSettings } from './settings.ts'

/** Where `trifold init` works, and what it was told. */
export interface InitRequest {
  /** Absolute. */
  readonly root: string
  /** As the person calls it. */
  readonly folder: string
  readonly settings: Partial<CollectionSettings>
  readonly interview: Interview | undefined
}

/** Makes a collection with a first article in a folder that holds none. */
export const initCollection = async (request: InitRequest, io: Io): Promise<ExitCode> => {
  const { root, settings, interview } = request
  // Refuses the place before anybody is asked.
  await planFiles(root, filesOf({ name: 'Articles', lang: 'en' }, root, io))
  const fallbacks = { name: locate(`${basename(root)}.md`).title, url: '', lang: 'en', author: '' }
  const answers = await askSettings(settings, fallbacks, interview)
  if (answers === undefined) {
    io.stderr.write('Nothing was written.\n')
    return exitCodes.usage
  }
  const plan = await planFiles(root, filesOf(answers, root, io))
  await writeFiles(plan)
  if (interview !== undefined) io.stdout.write('\n')
  io.stdout.write(`${collectionText(plan, request, io).join('\n')}\n`)
  return exitCodes.clean
}

const filesOf = (settings: CollectionSettings, root: string, io: Io) =>
  collectionFiles(settings, { root, published: io.today() })

const collectionText = (plan: FilePlan, { root, folder }: InitRequest, io: Io): string[] => {
  const colours = coloursFor(io.stdout, io.env)
  const isThere = (path: string): boolean => plan.keep.some((file) => file.path === path)
  const enter = folder === '.' ? [] : [{ command: `cd ${shellWord(folder)}`, purpose: '' }]
  const run = (name: keyof typeof scripts): string =>
    isThere('package.json') ? `npx ${scripts[name]}` : `npm run ${name}`
  return [
    colours.bold(
      plan.write.length === 0 ? 'Everything was there already' : `A new collection in ${printable(folder)}`,
    ),
    ...filesText(plan, colours),
    ...(isThere('package.json') ? ['', ...packageAdvice] : []),
    ...(isThere('.gitignore')
      ? ['', `Add ${ignored.join(' and ')} to .gitignore, if they are not there.`]
      : []),
    '',
    colours.bold('Next'),
    ...nextSteps(
      [
        ...enter,
        ...installSteps(root, !isThere('package.json')),
        { command: run('dev'), purpose: 'shows every format while you write' },
        ...(enter.length > 0 ? [] : [{ command: run('build'), purpose: 'exports to out/' }]),
      ],
      colours,
      widthOf(io.stdout),
    ),
  ]
}

const packageAdvice = [
  'To call Trifold by npm run, add to the scripts of package.json:',
  ...Object.entries(scripts).map(([name, script]) => `  "${name}": "${script}",`),
]
