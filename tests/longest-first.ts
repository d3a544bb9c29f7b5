import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Folders whose files take minutes; begun last, one of them would keep a processor busy while the others have nothing to do. */
const longest = ['pptx/pptx-judge', 'slides-judge/', 'embed/', 'conservation/', 'determinism/']

const rank = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((name) => moduleId.includes(`/tests/${name}`))
  return place < 0 ? longest.length : place
}

/** Runs the files that take longest first; the others in the order that Vitest gives them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((one, other) => rank(one) - rank(other))
  }
}
