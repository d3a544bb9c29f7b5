import { build } from '../src/build.ts'
import type { BuildReport } from '../src/report.ts'
import type { BuildRequest } from '../src/request.ts'
import type { TestFolder } from './folder.ts'
import { type Calls, coverRenderer, textRenderer } from './renderers.ts'

/** Builds in a test's folder with the tiny renderers. */
export const buildIn = (
  folder: TestFolder,
  request: Partial<BuildRequest> = {},
  calls: Calls = { rendered: [] },
): Promise<BuildReport> =>
  build({
    cwd: folder.path,
    paths: [],
    renderers: [textRenderer(calls), coverRenderer(calls)],
    toolVersion: '1.0.0',
    ...request,
  })
