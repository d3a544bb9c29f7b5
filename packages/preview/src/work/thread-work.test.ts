import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RenderWork } from './render-work.ts'
import { createThreadWork } from './thread-work.ts'

let work: RenderWork
beforeEach(() => {
  work = createThreadWork(
    { cwd: '/', paths: [], drafts: true, editor: 'none' },
    { module: new URL('../../test/thread.mjs', import.meta.url), patience: 500 },
  )
})
afterEach(() => work.close())

describe('a thread', () => {
  it('answers what it is asked', async () => {
    expect(await work.render('a.md', true)).toEqual({ method: 'render', path: 'a.md' })
    expect(await work.open()).toEqual({ method: 'open' })
  })

  it('tells an error by its name', async () => {
    await expect(work.render('throw', true)).rejects.toMatchObject({
      name: 'UsageError',
      message: 'so it goes',
    })
  })

  it.each([
    ['hang', 'it took longer than 0.5 s'],
    ['exit', 'its thread ended'],
    ['fail', 'undefined'],
  ])('that an article brings to %s is ended, and another one begins', async (path, reason) => {
    const asked = work.render(path, true)
    const behind = work.render('behind', true)
    await expect(asked).rejects.toMatchObject({
      name: 'ThreadEnded',
      message: expect.stringContaining(reason),
    })
    await expect(behind).rejects.toMatchObject({ name: 'ThreadEnded' })
    expect(await work.render('a.md', true)).toEqual({ method: 'render', path: 'a.md' })
  })

  it('that gives way is ended at once, and the next one is told what was known', async () => {
    await work.render('a.md', true)
    const asked = work.render('hang', true)
    work.interrupt()
    await expect(asked).rejects.toMatchObject({ name: 'ThreadEnded', ending: 'interrupted' })
    expect(await work.render('recalled', true)).toEqual({ recalled: ['a.md'] })
  })

  it('does not begin again once it is closed', async () => {
    await work.render('a.md', true)
    await work.close()
    await expect(work.render('a.md', true)).rejects.toMatchObject({ name: 'ThreadEnded' })
  })
})
