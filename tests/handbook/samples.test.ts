import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { Engine as PhpParser } from 'php-parser'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { articles, type Sample, samplesOf } from './samples.ts'
import { addFont, addTemplates, createScene, type Scene } from './scene.ts'

/**
 * Every block of code in the handbook does what the text around it says, but for those that have a judge of their own:
 * the programs of the API (`api.test.ts`), what is to be done in order (`sessions.test.ts`), pipelines (`tests/turbo`), and
 * the recipes of generators (`tests/embed-pages`, `tests/vite`).
 */

/** What `trifold check` says of one file among the handbook’s articles: its findings that ask for something. */
const findingsOf = async (file: string, scene: Scene): Promise<string[]> => {
  const { stdout } = await scene.trifold(['check', file, '--format', 'json'])
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { severity: string; message: string }[] }
  return diagnostics.flatMap(({ severity, message }) => (severity === 'info' ? [] : [message]))
}

const judgeMarkdown = async ({ text }: Sample): Promise<void> => {
  const scene = createScene()
  scene.write('sample.md', text)
  expect(await findingsOf('sample.md', scene)).toEqual([])
}

/** Keys of front matter, between their lines or by themselves; or the steps of a workflow, whose commands run. */
const judgeYaml = async (sample: Sample): Promise<void> => {
  const { text } = sample
  if (text.startsWith('- run:')) await judgeShell({ ...sample, text: text.replaceAll(/^- run: /gm, '') })
  else {
    const matter = text.startsWith('---\n') ? text : `---\ntags: [sample]\n${text}---\n`
    await judgeMarkdown({ ...sample, text: `${matter}\nSome words.\n` })
  }
}

const judgeJson = async ({ title, text }: Sample): Promise<void> => {
  const scene = createScene()
  expect(JSON.parse(text)).toBeTypeOf('object')
  if (title.endsWith('trifold.config.json')) {
    await addTemplates(scene)
    scene.write('trifold.config.json', text)
    expect(await findingsOf('talk.md', scene)).toEqual([])
  }
  if (title.startsWith('themes/')) {
    scene.write(title, text)
    for (const [, file = ''] of text.matchAll(/"file": "([^"]+)"/g)) addFont(scene, `themes/${file}`)
    scene.write('sample.md', `---\nslides: { theme: ${title} }\n---\n\n# Sample\n\nSome words.\n`)
    expect(await findingsOf('sample.md', scene)).toEqual([])
  }
  if (title === 'a finding') {
    scene.write('post.md', slip)
    const { stdout } = await scene.trifold(['check', 'post.md', '--format', 'json'])
    expect((JSON.parse(stdout) as { diagnostics: unknown[] }).diagnostics).toContainEqual(JSON.parse(text))
  }
}

/** The lines of a sample that call Trifold, without the program that fetches it; the others are of npm and the system. */
const callsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$|\s*&&$/g, ''))
    .flatMap((line) => /^\s*(?:\$ )?(?:curl .* \| )?(?:npx )?trifold (.*)$/.exec(line)?.[1] ?? [])

/** Lines that set a machine up: continuous integration runs them, and tests of the packed package. */
const setsUp = /^(npm (ci|install|pack|run|init)|npx playwright|mkdir|mv|cd)\b/

const judgeShell = async ({ lang, text }: Sample): Promise<void> => {
  const calls = callsIn(text)
  if (calls.length === 0 && lang === 'sh')
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(setsUp)
  const scene = createScene()
  await addTemplates(scene)
  for (const call of calls) {
    const { status, stdout, stderr } = await scene.trifold(call.split(/\s+/), page(scene, call))
    expect({ call, status, stdout, stderr }).toMatchObject({ status: 0 })
  }
}

/** What a page on the web is, for commands that read one from a pipe. */
const page = ({ path }: Scene, call: string): string | undefined =>
  call.endsWith(' -') ? readFileSync(join(path, 'page.html'), 'utf8') : undefined

/** What the command prints, as it stands in the report of a post that gives it occasion. */
const judgeReport = async ({ text }: Sample): Promise<void> => {
  const scene = createScene()
  scene.write('post.md', text.startsWith('error') ? slip : earning)
  const [, call = 'check post.md', printed = text] = /^\$ trifold (.*)\n(.*)$/s.exec(text) ?? []
  expect((await scene.trifold(call.split(' '))).stdout).toContain(printed)
}

const slip = '# A post\n\nSome words.\n\n:::definiton\n\nA slip.\n\n:::\n'

const earning = `---
title: Presence and conversation
description: Being found is one thing; being answered is another.
published: 2026-11-22
modified: 2026-11-23
authors: [Ada Example]
jsonld:
  '@type': TechArticle
---

Being found is one thing.

:::definition

**Presence** is being found.

:::

:::definition

**Conversation** is being answered.

:::
`

/** A listing of an output folder: all that it names is there after a build. */
const judgeTree = async ({ text }: Sample): Promise<void> => {
  const scene = createScene()
  await scene.trifold(['build', 'quick-start.md', '--out', 'out'])
  const names = [...text.matchAll(/── (\S+)/g)].map(([, name = '']) => name.replace(/\/$/, ''))
  const made = readdirSync(join(scene.path, 'out'), { recursive: true, encoding: 'utf8' })
  const parts = new Set(made.flatMap((file) => file.split(/[\\/]/)))
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => !parts.has(name))).toEqual([])
}

/** Layouts of generators, and the lines that go into them: recipes, which have tests of their own. */
const isOfGenerator = ({ title, text }: Sample): boolean =>
  /\.(html|astro)$/.test(title) || /^\{[{%] /.test(text)

const judgeText = async (sample: Sample): Promise<void> => {
  if (isOfGenerator(sample)) expect(sample.place).toMatch(/^structured-data\.md/)
  else if (sample.text.includes('── ')) await judgeTree(sample)
  else await judgeReport(sample)
}

const judgeScript = ({ text }: Sample): void => {
  expect(transformSync(text, { loader: 'jsx' }).warnings).toEqual([])
}

/** What each language’s samples have to do; one that is not here has no judge yet. */
const judges: Readonly<Record<string, (sample: Sample) => void | Promise<void>>> = {
  markdown: judgeMarkdown,
  yaml: judgeYaml,
  json: judgeJson,
  sh: judgeShell,
  console: judgeShell,
  text: judgeText,
  js: judgeScript,
  jsx: judgeScript,
  php: ({ text }) => void new PhpParser({}).parseCode(text, 'sample.php'),
  toml: ({ text }) => void parseToml(text),
}

const judge = async (sample: Sample): Promise<void> => {
  const judgeLanguage = judges[sample.lang]
  if (judgeLanguage === undefined) throw new Error(`No judge knows samples in “${sample.lang}”`)
  await judgeLanguage(sample)
}

const judgedElsewhere = ['api.md', 'tutorial.md', 'recipes.md', 'many-machines.md']

describe.each(articles.filter((file) => !judgedElsewhere.includes(file)))('%s', (file) => {
  it.each(samplesOf(file))('$place: the sample does what it says', judge)
})

describe('the judge', () => {
  it.each<[string, string, string]>([
    ['markdown', '', ':::note\n\nNever closed.\n'],
    ['yaml', '', 'autor: Ada\n'],
    ['json', 'trifold.config.json', '{ "nmae": "x" }'],
    ['json', 'themes/acme.json', '{ "extends": "nothing" }'],
    ['json', 'a finding', '{ "code": "fence-closed" }'],
    ['sh', '', 'trifold bild post.md\n'],
    ['text', '', 'error: There is nothing wrong.\n'],
    ['text', '', 'out/\n└── article.docx\n'],
    ['js', '', 'const = 1\n'],
    ['php', '', '<?php if (\n'],
    ['toml', '', 'a = \n'],
    ['ruby', '', 'puts 1\n'],
  ])('refuses a sample in %s «%s» that is wrong', async (lang, title, text) => {
    await expect(judge({ place: 'structured-data.md:1', lang, title, text })).rejects.toThrow()
  })
})
