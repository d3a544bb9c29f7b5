import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../apps/cli/src/run.ts'

const handbook = join(import.meta.dirname, '../../content/handbook')

const page = `<!doctype html>
<html lang="en">
<head>
<title>Presence and conversation</title>
<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": "Article", "headline": "Presence and conversation" }
</script>
</head>
<body><h1>Presence and conversation</h1></body>
</html>
`

const graph =
  '{ "@context": "https://schema.org", "@type": "Article", "headline": "Presence and conversation" }\n'

/** The files that the handbook’s samples name. */
const files = {
  'post.md': '# Presence and conversation\n\nBeing found is one thing; being answered is another.\n',
  'talk.md': '# A talk\n\n## First\n\n- One\n- Two\n',
  'posts/tides.md': '# Tides\n\nThe sea rises twice a day.\n',
  'content/posts/tides.md': '# Tides\n\nThe sea rises twice a day.\n',
  'article.jsonld': graph,
  'page.html': page,
  'public/post.html': page,
}

/** What a run of the command came to. */
export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** A folder in which a sample of the handbook does what it says. */
export interface Scene {
  readonly path: string
  write(name: string, text: string): void
  /** Runs `trifold` there, or in `cwd`, in this process; `input` is what is piped into it. A preview ends once it is on, and opens no browser. */
  trifold(args: readonly string[], input?: string, cwd?: string): Promise<Ran>
}

/** A scene with the files above, and with the handbook’s own articles and pictures, which samples link to. */
export const createScene = (): Scene => {
  const scene = createEmptyScene()
  for (const [name, text] of Object.entries(files)) scene.write(name, text)
  for (const name of readdirSync(handbook))
    if (name.endsWith('.md') || name === 'images')
      cpSync(join(handbook, name), join(scene.path, name), { recursive: true })
  return scene
}

/** A folder with nothing in it. */
export const createEmptyScene = (): Scene => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-handbook-')))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return {
    path,
    write,
    trifold: (args, input, cwd = path) =>
      runIn(
        cwd,
        args.filter((arg) => arg !== '--open'),
        input,
      ),
  }
}

/** A deck of ours, which is as good a template as any company’s, under the names that samples give it. */
export const addTemplates = async (scene: Scene): Promise<void> => {
  await scene.trifold(['build', 'talk.md', '--to', 'pptx', '--out', 'made'])
  for (const name of ['company.potx', 'brand/company.potx'])
    cpSync(join(scene.path, 'made/talk/slides.pptx'), join(scene.path, name), { recursive: true })
  rmSync(join(scene.path, 'made'), { recursive: true })
}

/** A font under the name that a sample gives it. */
export const addFont = ({ path }: Scene, name: string): void =>
  cpSync(
    join(handbook, '../../node_modules/@fontsource/arimo/files/arimo-latin-400-normal.woff2'),
    join(path, name),
  )

const runIn = async (cwd: string, args: readonly string[], input?: string): Promise<Ran> => {
  const told = { stdout: '', stderr: '' }
  const others = process.listeners('SIGINT')
  const status = await run(args, {
    cwd,
    env: { PATH: process.env.PATH },
    stdin: input === undefined ? undefined : piped(input),
    stdout: {
      write: (text) => {
        told.stdout += text
        if (text.includes('Ctrl-C ends it')) interrupt(others)
        return true
      },
    },
    stderr: { write: (text) => (told.stderr += text) },
    today: () => '2026-11-23',
    now: () => 0,
  })
  return { status, ...told }
}

/** Tells a preview, and nobody who listened before it, that its reader has seen enough. */
const interrupt = (others: readonly NodeJS.SignalsListener[]): void =>
  void setTimeout(() => {
    for (const listener of process.listeners('SIGINT')) if (!others.includes(listener)) listener('SIGINT')
  })

async function* piped(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
