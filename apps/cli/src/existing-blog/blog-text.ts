import type { KeyName } from '@trifold/compile'
import { installSteps } from '../new-collection/install-steps.ts'
import { filesText } from '../new-files/files-text.ts'
import { nextSteps, shellWord } from '../new-files/next-steps.ts'
import type { FilePlan } from '../new-files/plan-files.ts'
import type { Colours } from '../terminal/colours.ts'
import { counted } from '../terminal/counted.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Blog } from './blog.ts'
import { blogRemarks } from './blog-remarks.ts'
import type { KeyMeanings } from './key-meanings.ts'
import type { PostSurvey } from './survey-posts.ts'

/** All that is told of a blog. */
export interface BlogReport {
  readonly blog: Blog
  readonly survey: PostSurvey
  readonly meanings: KeyMeanings
  readonly aliases: Readonly<Record<string, KeyName>>
  readonly plan: FilePlan
  /** Undefined where neither the blog nor a person says it. */
  readonly lang: string | undefined
  /** The folder, absolute. */
  readonly root: string
  /** The folder as the person calls it. */
  readonly folder: string
  /** One of the articles, relative to the folder. */
  readonly example: string | undefined
  /** Whether the outputs are kept out of version control already. */
  readonly ignoresOut: boolean
}

/** What `trifold init` found in a blog, what it wrote, and what to do next. */
export const blogText = (report: BlogReport, colours: Colours, width: number | undefined): string => {
  const { blog, survey, plan } = report
  const paragraph = (text: string, indent = 2): string =>
    ' '.repeat(indent) + wrap(printable(text), { width, first: indent, indent })
  const what = blog.tool === 'a folder of Markdown' ? 'A folder of Markdown' : `A site made with ${blog.tool}`
  const lines = [
    colours.bold(`${what}, told by ${printable(blog.file)}`),
    paragraph(`${articles(survey)} in ${folders(blog)}.`),
    ...keyLines(report.meanings, report.aliases).map((line) => paragraph(line, 2)),
    '',
    colours.bold('Written'),
    ...filesText(plan, colours),
    ...section(
      'To know',
      blogRemarks(report).map((remark) => paragraph(remark)),
      colours,
    ),
    '',
    colours.bold('Next'),
    ...nextSteps(steps(report), colours, width),
  ]
  return `${lines.join('\n')}\n`
}

const section = (title: string, lines: readonly string[], colours: Colours): string[] =>
  lines.length === 0 ? [] : ['', colours.bold(title), ...lines]

const articles = ({ count, drafts }: PostSurvey): string =>
  `${counted(count, 'article')}${drafts === 0 ? '' : `, ${drafts} of them ${drafts === 1 ? 'a draft' : 'drafts'},`}`

const folders = ({ content }: Blog): string => {
  const names = Object.keys(content)
  return names.length === 0 ? 'this folder' : names.join(', ')
}

const keyLines = ({ known, unknown }: KeyMeanings, aliases: BlogReport['aliases']): string[] => {
  const meanings = [...known].map(([name, spellings]) => {
    const others = spellings.filter((spelling) => spelling !== name)
    return others.length === 0 ? name : `${others.join(', ')} → ${name}`
  })
  const added = Object.entries(aliases).map(([theirs, ours]) => `${theirs} → ${ours}`)
  return [
    ...(meanings.length === 0 ? [] : [`Keys that are read: ${meanings.join('; ')}.`]),
    ...(added.length === 0 ? [] : [`Of these, as aliases of this blog: ${added.join('; ')}.`]),
    ...(unknown.length === 0 ? [] : [`Keys that are carried along: ${unknown.slice(0, 30).join(', ')}.`]),
  ]
}

const steps = ({ root, folder, example }: BlogReport) => [
  ...(folder === '.' ? [] : [{ command: `cd ${shellWord(folder)}`, purpose: '' }]),
  ...installSteps(root, false),
  { command: 'npx trifold check', purpose: 'finds what is wrong in the articles, and changes nothing' },
  ...(example === undefined
    ? []
    : [{ command: `npx trifold build ${shellWord(example)}`, purpose: 'exports one of them' }]),
  { command: 'npx trifold dev', purpose: 'shows all of them, in every format' },
]
