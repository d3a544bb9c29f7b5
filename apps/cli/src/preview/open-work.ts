import { existsSync } from 'node:fs'
import { createLocalWork, createThreadWork, type RenderWork, type WorkRequest } from '@trifold/preview'
import { renderers } from '@trifold/renderers'

/** Ms that an article may take: those that take long keep no other one waiting. */
const patience = 60_000

/** As the bundle is laid out: modules in a folder of their own, below what is started. */
const module = new URL('../preview-thread.js', import.meta.url)

/** A thread that renders; where the command runs from source there is no module of one, and it renders itself. */
export const openWork = (request: WorkRequest): RenderWork =>
  existsSync(module) ? createThreadWork(request, { module, patience }) : createLocalWork(request, renderers)
