import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Block, type Code, plainText } from '@trifold/core'
import { readCodeFence } from '@trifold/prose'
import { compileText } from '../articles/compile-text.ts'

/** Where the pages stand. */
export const pagesFolder = join(import.meta.dirname, '../../content/diagnostics')

/** Files to try, and how: one example of a page. */
export interface Example {
  readonly files: Readonly<Record<string, string>>
  /** Commands of the page, without the name `trifold`; none means that the folder is checked. */
  readonly commands: readonly string[][]
}

/** What a page says of its code. */
export interface Page {
  readonly title: string
  readonly description: string
  readonly tags: readonly string[]
  readonly wrong: readonly Example[]
  readonly right: readonly Example[]
}

/** Names of files whose block has no title, by the block's language. */
const names: Readonly<Record<string, string>> = { markdown: 'post.md', md: 'post.md', html: 'page.html' }

/** The page of a code, read as the handbook reads it. */
export const readPage = (code: string): Page => {
  const file = `${code}.md`
  const { article, diagnostics } = compileText(readFileSync(join(pagesFolder, file), 'utf8'), file)
  if (article === undefined)
    throw new Error(`${file} is no article: ${diagnostics.map(({ message }) => message)}`)
  const { title, description = '', tags } = article.meta
  const part = (name: string): Example[] => examplesIn(codesOf(sectionOf(article.children, name)))
  return { title, description, tags, wrong: part('Wrong'), right: part('Right') }
}

const sectionOf = (blocks: readonly Block[], name: string): readonly Block[] =>
  blocks.flatMap((block) =>
    block.type === 'section' && plainText(block.heading) === name ? block.children : [],
  )

const codesOf = (blocks: readonly Block[]): Code[] =>
  blocks.flatMap((block) =>
    block.type === 'code' ? [block] : 'children' in block ? codesOf(block.children as Block[]) : [],
  )

/** Blocks of code as examples: a name that is there already begins the next example. */
const examplesIn = (blocks: readonly Code[]): Example[] => {
  const examples: { files: Record<string, string>; commands: string[][] }[] = []
  for (const block of blocks) {
    const commands = commandsOf(block)
    const name = readCodeFence(block).title ?? names[block.lang ?? '']
    if (commands.length === 0 && name === undefined) continue
    const last = examples.at(-1)
    const isNext = last === undefined || (name !== undefined && Object.hasOwn(last.files, name))
    const example = isNext ? { files: {}, commands: [] } : last
    if (isNext) examples.push(example)
    if (name === undefined) example.commands.push(...commands)
    else example.files[name] = `${block.value}\n`
  }
  return examples
}

/** `trifold build post.md --strict` as arguments; output that is shown below a command is no command. */
const commandsOf = ({ lang, value }: Code): string[][] =>
  lang !== 'sh' && lang !== 'console'
    ? []
    : value.split('\n').flatMap((line) => {
        const args = /^(?:\$ )?(?:npx )?trifold (.+)$/.exec(line.trim())?.[1]
        return args === undefined ? [] : [args.trim().split(/\s+/)]
      })
