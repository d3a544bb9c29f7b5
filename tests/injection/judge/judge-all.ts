import type { Browser } from 'playwright-core'
import { createJudge } from './judge.ts'
import type { Network } from './network.ts'
import type { Seen } from './seen.ts'

/** So many windows at a time: two processors are busy with them. */
const windows = 3

/** Opens every address, in one browser that asks through the network alone; tells what the documents there did. */
export const judgeAll = async (
  browser: Browser,
  { proxy }: Network,
  addresses: readonly string[],
): Promise<Seen[]> => {
  const context = await browser.newContext({ proxy: { server: proxy }, acceptDownloads: false })
  const left = addresses[Symbol.iterator]()
  const work = async (): Promise<Seen[]> => {
    let judge = await createJudge(context)
    const all: Seen[] = []
    for (const address of left) {
      const seen = await judge.judge(address)
      all.push(...seen)
      if (seen.length === 0) continue
      // What one document left to be done would count as done by the next.
      await judge.close()
      judge = await createJudge(context)
    }
    return all
  }
  const seen = await Promise.all(Array.from({ length: windows }, work))
  // With a document that hangs it has no end; the browser's own end is all of theirs.
  if (!seen.flat().some(({ deed }) => deed === 'hang')) await context.close()
  return seen.flat()
}
