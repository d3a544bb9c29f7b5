import GithubSlugger from 'github-slugger'
import type { Flavour } from './flavour.ts'
import { headingText } from './heading-text.ts'

/** Anchors as GitHub names them, and after it most hosts: of a heading's words, numbered where they come again. */
export const githubAnchors: Flavour['createAnchors'] = () => {
  const slugger = new GithubSlugger()
  return (heading) => slugger.slug(headingText(heading))
}
