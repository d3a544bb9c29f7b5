import { stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import { createRootFinder, UsageError } from '@trifold/engine'

/**
 * The folder that the tools are confined to: the collection around `folder`, else the folder itself.
 *
 * @throws UsageError for a folder that is not there, or that holds everything a person has.
 */
export const findWorkspace = async (folder: string): Promise<string> => {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) throw new UsageError(`there is no folder ${JSON.stringify(folder)}`)
  const root = (await createRootFinder().find(folder)) ?? folder
  if (root === dirname(root) || root === homedir())
    throw new UsageError(
      `${JSON.stringify(root)} is no folder of articles; name one: trifold mcp path/to/articles`,
    )
  return root
}
