import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { command, createFolder, type Folder } from './command.ts'

const count = 230

/** Articles that link to each other, some with findings, some with errors, and one whose outputs reach where another's are. */
const files = Object.fromEntries([
  ...Array.from({ length: count }, (_, index) => [`post-${index}.md`, articleOf(index)]),
  ['post-7/article.md.md', '# A folder where a file is\n'],
])

function articleOf(index: number): string {
  const lines = [`# Post ${index}`, `The next one is [here](post-${(index + 1) % (count + 1)}.md).`]
  if (index % 10 === 3) lines.push('![No picture](missing.png)')
  if (index % 50 === 4) lines.push(':::no-such-block', 'Text.', ':::')
  return `${lines.join('\n\n')}\n`
}

const options = ['--to', 'markdown,slides,jsonld', '--format', 'json']

/** Every file that a build makes, but for what is of this machine, and its report. */
const build = (jobs: number) => {
  const folder = createFolder(files)
  const { stdout, status } = folder.trifold(['build', ...options, '--jobs', String(jobs)])
  return { status, report: reportOf(stdout), outputs: outputsOf(folder) }
}

const outputsOf = (folder: Folder) =>
  Object.fromEntries(
    folder
      .files()
      .filter((file) => !file.endsWith('.trifold/seen'))
      .map((file) => [file, folder.read(file)]),
  )

const reportOf = (stdout: string): unknown => {
  const { summary, ...report } = JSON.parse(stdout)
  return { ...report, summary: { ...summary, milliseconds: 0 } }
}

describe('a build by several processes', () => {
  it('makes the same files and the same report as one, also by check', () => {
    const alone = build(1)
    expect(alone.status).toBe(1)
    expect(Object.keys(alone.outputs).length).toBeGreaterThan(count * 5)
    for (const jobs of [2, 3]) expect(build(jobs)).toEqual(alone)
    const folder = createFolder(files)
    const checked = [1, 2].map((jobs) => folder.trifold(['check', ...options, '--jobs', String(jobs)]))
    expect(checked[1]?.status).toBe(1)
    expect(reportOf(checked[1]?.stdout ?? '')).toEqual(reportOf(checked[0]?.stdout ?? ''))
  })

  it.each(['0', 'two', '-1', '1.5', '9999'])('refuses --jobs %s', (jobs) => {
    expect(createFolder({ 'a.md': 'A\n' }).trifold(['build', '--jobs', jobs]).status).toBe(2)
  })
})

/** A build on its way, once it has made some articles, with the processes that it has started. */
const begin = async (folder: Folder) => {
  const child = spawn(process.execPath, [command, 'build', ...options, '--jobs', '2'], { cwd: folder.path })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<{ status: number | null; signal: NodeJS.Signals | null; stdout: string }>(
    (resolve) =>
      child.once('close', (status, signal) =>
        resolve({ status, signal, stdout: Buffer.concat(chunks).toString() }),
      ),
  )
  while (!existsSync(join(folder.path, 'trifold-out/post-1'))) await new Promise((go) => setTimeout(go, 20))
  const pid = child.pid ?? 0
  return { pid, ended, children: childrenOf(pid) }
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

// Other systems do not tell by a file which processes one has started.
describe.runIf(existsSync(`/proc/self/task/${process.pid}/children`))('processes of a build', () => {
  it('are replaced when the system ends one', async () => {
    const folder = createFolder(files)
    const { children, ended } = await begin(folder)
    expect(children).toHaveLength(2)
    process.kill(children[0] ?? 0, 'SIGKILL')
    const { status, stdout } = await ended
    expect({ status, report: reportOf(stdout), outputs: outputsOf(folder) }).toEqual(build(1))
  })

  it('end with it, and leave nothing half written', async () => {
    const folder = createFolder(files)
    const { pid, children, ended } = await begin(folder)
    process.kill(pid, 'SIGINT')
    expect((await ended).signal).toBe('SIGINT')
    const running = execFileSync('ps', ['-o', 'pid=', '-e'], { encoding: 'utf8' }).split('\n').map(Number)
    expect(children.filter((child) => running.includes(child))).toEqual([])
    expect(folder.files().filter((file) => file.includes('.trifold/tmp'))).toEqual([])
    // What was made stands as if nothing had happened: the next run finds nothing edited.
    const { stdout } = folder.trifold(['build', ...options])
    expect(stdout).not.toContain('output-unedited')
  })
})
