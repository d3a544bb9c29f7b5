import { expect, it } from 'vitest'
import type { RenderWork, WorkChange } from '../work/render-work.ts'
import { ThreadEnded } from '../work/thread-ended.ts'
import { createLanes } from './lanes.ts'

/** A work that renders one at a time, when the test says so, and says what it does. */
const createWork = (name: string, said: string[]) => {
  let end: ((error?: Error) => void) | undefined
  const work: Partial<RenderWork> = {
    render: (path) =>
      new Promise((resolve, reject) => {
        said.push(`${name} ${path}`)
        end = (error) => (error === undefined ? resolve(undefined) : reject(error))
      }),
    change: async (paths): Promise<WorkChange> => ({ articles: paths }),
    interrupt: () => end?.(new ThreadEnded('interrupted', 'so it goes')),
  }
  const done = async () => {
    end?.()
    await pass(0)
  }
  return { work: work as RenderWork, done }
}

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Lanes in which something was rendered already. */
const start = async () => {
  const said: string[] = []
  const looks: string[] = []
  const screen = createWork('near', said)
  const rest = createWork('far', said)
  const lanes = createLanes({
    screen: screen.work,
    rest: rest.work,
    looked: (path) => looks.indexOf(path) + 1,
    wantsFiles: () => true,
    onResult: ({ path }) => said.push(`${path} is done`),
    onFailure: (path) => said.push(`${path} failed`),
  })
  lanes.soon('first')
  lanes.later('second')
  await screen.done()
  await rest.done()
  said.length = 0
  return { lanes, said, looks, screen, rest }
}

const listed = (path: string, size: number) => ({
  ...{ path, size, file: path, title: path, slug: path, lang: 'en' },
  ...({ dir: 'ltr', draft: false, held: false, hash: path } as const),
})

it('what is on screen waits for no article that takes long', async () => {
  const { lanes, said } = await start()
  lanes.begin([listed('huge', 2_000_000), listed('small', 100), listed('other', 50)])
  expect(said).toEqual(['near small', 'far other'])
  lanes.soon('huge')
  expect(said).toEqual(['near small', 'far other'])
})

it('an article that turns out to take long leaves the near lane to others, and is known from then on', async () => {
  const { lanes, said } = await start()
  lanes.soon('slow')
  lanes.soon('next')
  expect(said).toEqual(['near slow'])
  await pass(1300)
  expect(said).toEqual(['near slow', 'far slow', 'near next'])
  lanes.soon('slow')
  await pass(500)
  expect(said).toEqual(['near slow', 'far slow', 'near next', 'far slow'])
})

it('one that takes long gives way to one that is looked at, and begins anew after it', async () => {
  const { lanes, said, looks, rest } = await start()
  lanes.begin([listed('big', 2_000_000), listed('huge', 2_000_000)])
  expect(said).toEqual(['far big'])
  looks.push('huge')
  lanes.ask('huge')
  await pass(450)
  expect(said).toEqual(['far big', 'far huge'])
  await rest.done()
  expect(said).toEqual(['far big', 'far huge', 'huge is done', 'far big'])
})

it('one that takes long is seen now and then, however often it is saved', async () => {
  const { lanes, said, rest } = await start()
  lanes.begin([listed('huge', 2_000_000)])
  for (let count = 0; count < 3; count += 1) {
    lanes.soon('huge')
    await pass(450)
  }
  expect(said).toEqual(['far huge', 'far huge'])
  await rest.done()
  expect(said).toEqual(['far huge', 'far huge', 'huge is done', 'far huge'])
})

it('a change is known before the far lane has done what it does', async () => {
  const { lanes } = await start()
  lanes.later('huge')
  const [near, far] = lanes.change(['a'])
  expect((await near).articles).toEqual(['a'])
  expect((await far)?.articles).toEqual(['a'])
})
