import { relative, resolve } from 'node:path'
import { isCollectionRoot } from '@trifold/engine'
import { configuredText } from '../existing-blog/configured-text.ts'
import { initBlog } from '../existing-blog/init-blog.ts'
import { recogniseBlog } from '../existing-blog/recognise-blog.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { initCollection } from '../new-collection/init-collection.ts'
import { checkedOptions } from '../new-collection/settings.ts'
import { stateOfFolder } from '../new-collection/state-of-folder.ts'
import { openInterview } from '../terminal/ask.ts'
import { coloursFor } from '../terminal/colours.ts'
import type { Io } from '../terminal/io.ts'

/** What `trifold init` is told. */
export interface InitOptions {
  readonly name?: string
  readonly url?: string
  readonly lang?: string
  readonly author?: string
  readonly yes?: boolean
}

/** `trifold init`: makes a collection of a folder that is empty, or tells Trifold of the articles that it holds. */
export const initCommand = async (
  given: string,
  { yes, ...options }: InitOptions,
  io: Io,
): Promise<ExitCode> => {
  const settings = checkedOptions(options)
  const root = resolve(io.cwd, given)
  const state = await stateOfFolder(root, given)
  const folder = relative(io.cwd, root) || '.'
  const blog = state === 'absent' ? undefined : await recogniseBlog(root)
  if (blog !== undefined && isCollectionRoot(root)) {
    io.stdout.write(configuredText(folder, coloursFor(io.stdout, io.env)))
    return exitCodes.clean
  }
  const interview = await openInterview(io, { yes })
  const request = { root, folder, settings, interview }
  return blog === undefined ? initCollection(request, io) : initBlog(blog, request, io)
}
