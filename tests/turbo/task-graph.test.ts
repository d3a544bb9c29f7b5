import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commitAll, createWorkspace, type Run, type Workspace } from './workspace.ts'

const first = '@content/first:build'
const second = '@content/second:build'

describe.each([
  ['without Git', () => {}],
  ['in a Git repository', commitAll],
])('the task graph %s', (_, prepare) => {
  let workspace: Workspace
  let firstRun: Run
  beforeAll(() => {
    workspace = createWorkspace()
    prepare(workspace)
    firstRun = workspace.run('build')
  })
  afterAll(() => workspace.dispose())
  const output = (path: string) => existsSync(join(workspace.root, path))

  it('builds every collection, and names the index page of the last one last', () => {
    expect(firstRun.status, firstRun.text).toBe(0)
    expect(firstRun.executed).toEqual([first, second])
    expect(output('content/first/out/post/article.html')).toBe(true)
    const lines = firstRun.text.trimEnd().split('\n')
    expect(lines.slice(-2)).toEqual([
      'Open content/first/out/index.html',
      'Open content/second/out/index.html',
    ])
  })

  it('says nothing of telemetry or updates', () => {
    expect(firstRun.text).not.toMatch(/telemetry|update available/i)
  })

  it('executes nothing when nothing changed', () => {
    expect(workspace.run('build').executed).toEqual([])
  })

  it('brings outputs back from its cache, with the manifest that says whose they are', () => {
    workspace.remove('content/first/out')
    expect(workspace.run('build').executed).toEqual([])
    expect(output('content/first/out/post/article.html')).toBe(true)
    expect(output('content/first/out/.trifold/manifest.json')).toBe(true)
  })

  it('rebuilds the one collection that was edited', () => {
    workspace.write('content/first/post.md', '# Edited\n\nOther words.\n')
    expect(workspace.run('build').executed).toEqual([first])
  })

  it('leaves no orphan of an article that came and went', () => {
    workspace.write('content/second/guest.md', '# A guest\n')
    expect(workspace.run('build').executed).toEqual([second])
    expect(output('content/second/out/guest/article.html')).toBe(true)
    workspace.remove('content/second/guest.md')
    expect(workspace.run('build').status).toBe(0)
    expect(output('content/second/out/guest')).toBe(false)
    expect(output('content/second/out/post/article.html')).toBe(true)
  })

  it('checks each collection, from the cache the second time', () => {
    const { status, executed, text } = workspace.run('check')
    expect(status, text).toBe(0)
    expect(executed).toEqual(['@content/first:check', '@content/second:check'])
    expect(workspace.run('check').executed).toEqual([])
  })

  it('fails when an article has an error', () => {
    workspace.write('content/first/broken.md', '# Broken\n\n:::note\n\nNever closed.\n')
    expect(workspace.run('check').status).not.toBe(0)
    workspace.remove('content/first/broken.md')
  })
})
