import type { ListedArticle, Listing, RenderWork, WorkChange } from '../work/render-work.ts'
import { type ChangeTeller, createChangeTeller } from './change-teller.ts'
import { createHeavy, type Heavy } from './heavy.ts'
import { createLane, type Lane, type LaneOptions } from './lane.ts'

/** Where articles are rendered, and who hears of it. */
export interface LanesOptions extends Pick<LaneOptions, 'wantsFiles' | 'onFailure'> {
  /** Renders what is on screen. */
  readonly screen: RenderWork
  /** Renders all else; asked for nothing before there is something to do. */
  readonly rest: RenderWork
  /** How lately an article was looked at: the higher, the later; 0 for never. */
  looked(path: string): number
  onResult: LaneOptions['onResult']
}

/**
 * Two lanes. What is on screen, or was saved, is rendered in the near one, which waits for nothing else; all others in the far
 * one, and with them those that take long, in front while somebody looks at them.
 */
export interface Lanes {
  begin(articles: Listing['articles']): void
  soon(path: string): void
  /** As `soon`, unless it is under way: if a file changed since then, that alone has it rendered once more. */
  ask(path: string): void
  later(path: string): void
  /** What became other, in two parts: what the near lane knows does not wait for what the far one does. */
  change(paths: readonly string[]): readonly [near: Promise<WorkChange>, far: Promise<WorkChange> | undefined]
  close(): void
}

/** Ms after which a rendering gives way: nobody waits longer for an article of ordinary length, on a machine that is slow. */
const slow = { near: 1200, far: 400 }

export const createLanes = (options: LanesOptions): Lanes => {
  const heavy = createHeavy()
  const teller = createChangeTeller(options.screen, options.rest)
  const { near, far, soon, later, isRestOpen } = createPair(options, heavy, teller)
  return {
    begin: (articles) => {
      for (const { path, size } of articles) heavy.weigh(path, size)
      const first = warmth(articles)
      if (first !== undefined) near.add(first, false)
      const others = articles.map(({ path }) => path).filter((path) => path !== first)
      for (const path of others.filter((path) => !heavy.has(path))) later(path)
      for (const path of others.filter(heavy.has)) later(path)
    },
    soon,
    ask: (path) => {
      if (!near.isUnderWay(path) && !(heavy.has(path) && far.isUnderWay(path))) soon(path)
    },
    later,
    change: (paths) => {
      const told = teller.tell(paths, isRestOpen())
      near.check()
      return told
    },
    close: () => {
      near.close()
      far.close()
    },
  }
}

/** Both lanes, and the way into them. */
interface Pair extends Pick<Lanes, 'soon' | 'later'> {
  readonly near: Lane
  readonly far: Lane
  isRestOpen(): boolean
}

const createPair = (options: LanesOptions, heavy: Heavy, teller: ChangeTeller): Pair => {
  const { screen, rest, looked } = options
  let isRestOpen = false
  const addFar = (path: string, isSoon: boolean): void => {
    isRestOpen = true
    far.add(path, isSoon)
  }
  const soon = (path: string): void => {
    const isHeavy = heavy.has(path)
    ;(isHeavy ? near : far).remove(path)
    if (isHeavy) addFar(path, true)
    else near.add(path, true)
  }
  const onResult: LaneOptions['onResult'] = (result) => {
    heavy.note(result)
    options.onResult(result)
  }
  const shared = { ...options, onResult, changes: teller.count }
  const near = createLane(screen, {
    ...shared,
    slow: slow.near,
    givesWay: (_, waiting) => waiting.size > 0 || teller.isWaiting(),
    onInterrupted: (path) => {
      heavy.add(path)
      soon(path)
    },
  })
  const far = createLane(rest, {
    ...shared,
    slow: slow.far,
    givesWay: (current, waiting) =>
      (waiting.has(current) && heavy.mayBegin(current)) ||
      [...waiting].some((path) => looked(path) > looked(current)),
    onInterrupted: (path) => {
      heavy.begins(path)
      addFar(path, looked(path) > 0)
    },
  })
  return { near, far, soon, later: (path) => addFar(path, false), isRestOpen: () => isRestOpen }
}

/** Bytes of an article that nobody has to wait for long. */
const mostWarming = 16 * 1024

/** The article to begin with, so that whoever looks at one finds a program that is warm: one with much in it, but not too much. */
const warmth = (articles: Listing['articles']): string | undefined =>
  articles
    .filter(({ size }) => size <= mostWarming)
    .reduce<ListedArticle | undefined>((most, one) => (one.size > (most?.size ?? -1) ? one : most), undefined)
    ?.path
