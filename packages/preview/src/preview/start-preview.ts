import { basename, dirname } from 'node:path'
import { type ArticleSummary, studioFiles } from '@trifold/studio'
import { createEventStreams } from '../server/event-stream.ts'
import { type RunningServer, type ServerOptions, startServer } from '../server/start-server.ts'
import { gatherChanges } from '../watch/gather-changes.ts'
import { watchFolders } from '../watch/watch-folders.ts'
import type { Listing, RenderWork } from '../work/render-work.ts'
import { createDesk, type Desk } from './desk.ts'
import { createNews, type PreviewNews } from './news.ts'

/** What is previewed, and how. */
export interface PreviewOptions {
  /** The folder that is shown: absolute. */
  readonly folder: string
  /** Undefined tries the usual one and those after it. */
  readonly port?: number | undefined
  /** Opens a place where articles are rendered: those that somebody waits for, and all others. */
  openWork(kind: 'screen' | 'rest'): RenderWork
  /** Hears of each article that was rendered, and whether its own file was saved before that. */
  onRendered?(article: ArticleSummary, saved: boolean): void
  /** Hears of articles that went or were renamed, and of configurations that have findings or were mended. */
  onNews?(news: PreviewNews): void
  /** Hears of what goes wrong around the articles: a folder that cannot be read or watched. */
  onProblem?(message: string): void
}

/** A preview that runs. */
export interface Preview {
  /** Where a browser shows it; whoever knows it may look. */
  readonly address: string
  readonly listing: Listing
  close(): Promise<void>
}

/** Ms. Editors that write in steps are done sooner, and people do not notice. */
const patience = { quiet: 15, most: 60 }

/**
 * Watches articles, renders what changes, and serves the studio that shows them.
 *
 * @throws UsageError for a path or format that does not exist; EngineError if a folder cannot be read; the system's error if
 * the port cannot be had.
 */
export const startPreview = async (options: PreviewOptions): Promise<Preview> => {
  const { folder, onRendered, onProblem } = options
  const streams = createEventStreams()
  const told = (error: unknown): void => onProblem?.(error instanceof Error ? error.message : String(error))
  const watch = watchFolders({ onChange: (path) => changes.add(path), onProblem: (_, error) => told(error) })
  const desk = createDesk({
    shown: { name: basename(folder), root: folder },
    screen: options.openWork('screen'),
    rest: options.openWork('rest'),
    onEvent: streams.send,
    onListed: (moves) => {
      for (const one of news.next(moves, desk.collection().diagnostics)) options.onNews?.(one)
    },
    onRendered: ({ path, watched }) => {
      for (const around of new Set(watched.map((file) => dirname(file)))) watch.add(around, false)
      const article = desk.at(path)
      if (article !== undefined) onRendered?.(article, saved.delete(path))
    },
  })
  const news = createNews()
  const saved = new Set<string>()
  const change = async (paths: readonly string[]): Promise<void> => {
    for (const path of paths) saved.add(path)
    try {
      await desk.change(paths)
    } catch (error) {
      told(error)
    }
    for (const path of paths) if (desk.at(path) === undefined) saved.delete(path)
  }
  const changes = gatherChanges(patience, (paths) => void change(paths))
  const close = async (): Promise<void> => {
    watch.close()
    changes.close()
    streams.close()
    await desk.close()
  }
  try {
    const listing = await desk.open()
    for (const { path, whole } of listing.folders) watch.add(path, whole)
    const server = await serveDesk(desk, { port: options.port, streams, onError: told })
    desk.begin(listing)
    return {
      address: server.address,
      listing,
      close: async () => {
        await close()
        await server.close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

const serveDesk = (
  desk: Desk,
  around: Pick<ServerOptions, 'port' | 'streams' | 'onError'>,
): Promise<RunningServer> =>
  startServer({
    ...around,
    desk,
    studio: studioFiles(),
    now: () => [
      { name: 'collection', data: desk.collection() },
      { name: 'articles', data: desk.articles() },
    ],
  })
