import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createLocalWork, startPreview } from '@trifold/preview'
import { renderers } from '@trifold/renderers'

/** A folder of articles that is previewed, and what authors do in it. */
export interface Collection {
  /** Where a browser sees it. */
  readonly address: string
  /** Writes a file as it stands. */
  save(file: string, text: string): void
  /** Writes a file as many editors do: another one, which then takes its name. */
  saveByRename(file: string, text: string): void
  rename(file: string, to: string): void
  remove(file: string): void
  close(): Promise<void>
}

/** Writes files into a folder of its own and previews it, rendering from source. */
export const startCollection = async (files: Readonly<Record<string, string>>): Promise<Collection> => {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-preview-'))
  const save = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const [file, text] of Object.entries(files)) save(file, text)
  const request = { cwd: folder, paths: [folder], drafts: true, editor: 'vscode' } as const
  // Any port: several of these run at a time.
  const preview = await startPreview({
    folder,
    port: 0,
    openWork: () => createLocalWork(request, renderers),
  })
  return {
    address: preview.address,
    save,
    saveByRename: (file, text) => {
      save(`${file}.saved~`, text)
      renameSync(join(folder, `${file}.saved~`), join(folder, file))
    },
    rename: (file, to) => {
      mkdirSync(dirname(join(folder, to)), { recursive: true })
      renameSync(join(folder, file), join(folder, to))
    },
    remove: (file) => rmSync(join(folder, file)),
    close: async () => {
      await preview.close()
      rmSync(folder, { recursive: true })
    },
  }
}
