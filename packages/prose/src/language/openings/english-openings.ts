import type { OpeningRules } from './opening.ts'

const piece =
  '(?:(?:blog )?(?:post|article|entry)|section|tutorial|guide|chapter|part|series|lesson|page|document|walkthrough|write-?up|essay|piece|newsletter|video|how-?to)s?'
const now = '(?:(?:now|next|first|finally|okay|ok|so|well|here|then|and|today|again|but),? )?'
const look =
  '(?:look|see|cover|discuss|explain|show|talk|explore|walk|start|begin|learn|dive|go|try|take|describe|focus|return|come|get|build|create|share|use|need|give|be|do|add|write|make|install|set)'

/** How English sentences open that do not read well alone. Apostrophes are straight. */
export const englishOpenings = (): OpeningRules => ({
  about: [
    new RegExp(
      `^(?:in|throughout|during|by the end of|at the end of|with) (?:this|the (?:next|following|previous|last)|today's|my last|our last) (?:\\w+ )?${piece}\\b,?`,
      'i',
    ),
    new RegExp(
      `^(?:this|the (?:next|following|remaining|previous)|these) (?:\\w+ )?${piece} (?:is|are|was|were|will|covers?|describes?|explains?|shows?|walks?|outlines?|discusse?s?|looks?|gives?|provides?|introduces?|aims?|contains?|presents?|documents?|goe?s?|details?|takes?|assumes?|summari[sz]es?|explores?|has|have|lists?|focuse?s?|originally|first|appeared|continues)\\b`,
      'i',
    ),
    /^(?:(?:now|next|first|finally|okay|ok|so|well|here|then|and|today|again|but|for now|with that(?: said)?|before [^,]{3,40}|to (?:start|begin)(?: with)?),? )?(?:let's|let us|let me)\b/i,
    new RegExp(
      `^${now}(?:we|i|you)(?:'ll| will|'re going to| are going to|'m going to| am going to| want to| wanted to|'d like to| would like to) (?:now |also |first |be |then )*${look}`,
      'i',
    ),
    /^(?:as|like) (?:(?:we|i|you|i've|we've|already|previously|just|was) )*(?:mentioned|noted|discussed|shown|described|stated|explained|seen|said|saw|promised|outlined|written|wrote)\b/i,
    /^(?:here|below|above)(?:'s| is| are| follows?| you(?:'ll)?)\b/i,
    /^(?:the (?:following|below|above)|following|below) (?:\w+ ){1,4}(?:is|are|shows?|lists?|illustrates?|demonstrates?|explains?|describes?|will)\b/i,
    /^(?:take|have|let's have|let's take) a (?:quick |closer )?look\b/i,
    /^(?:hi|hey|hello|howdy|greetings|dear)(?: there| all| everyone| everybody| folks| friends| guys| again| reader| readers|,|!|\.)/i,
    /^(?:welcome(?: back)? to|thanks (?:for|to)|thank you|happy (?:new|coding|hacking|reading)|congratulations|stay tuned|enjoy)\b/i,
    /^(?:(?:cover|header|featured?|hero|title|banner) )?(?:photo(?:graph)?|image|picture|illustration|screenshot|artwork)s? ?(?:credits?|source|courtesy)? ?(?:by (?!default)|courtesy|:|©|via\b)/i,
    /^(?:credits?|source|via|photo by|image by|picture by|cover image)\b[ :]/i,
    /^(?:(?:this (?:post|article|story) )?(?:was |is )?(?:originally|first|cross-?|also) ?-?(?:published|posted|appeared)|cross-?post)/i,
    /^(?:(?:last )?(?:updated?|edited|published|posted|written|modified)|edit|errata)(?: on| at| by|:| \(| \d)/i,
    /^(?:table of )?contents\W*$|^on this page|^jump to\b|^quick links/i,
    /^(?:disclaimer|disclosure|spoiler(?: alert)?|note|nota bene|nb|n\.b\.?|p\.?s\.?|side ?note|aside|hint|tip|caveat|warning|caution|attention|fyi|reading time|estimated reading time|prerequisites?|requirements?)\s?(?:\([^)]*\))?\s?[:—–-]/i,
    /^(?:please|sorry|apologies)\b/i,
    /^(?:note that|note,|be aware|keep in mind|bear in mind|remember that|notice)\b/i,
    /^(?:(?:please )?(?:click|subscribe|sign up|follow (?:me|us)|check out|stay|feel free|don't forget|leave a comment|share this|read (?:more|on|the)|see (?:also|below|above|the|\[)|continue reading|if you (?:liked|enjoyed|have any questions|want to (?:read|learn|know))))\b/i,
    /^(?:that's (?:it|all)|yes|no|yep|nope|yeah|sure|right|well|okay|ok|alright|indeed|seriously|done|phew|whew|wow|hooray|yay|cool|great|nice|oops|hmm+|anyway|heh|haha|lol|ah|oh|voil[aà]|enough said|thanks|cheers)\b[^\p{L}]*$/iu,
  ],
  plain: [
    /^it(?:'s| is| was| has been| can be| may be| isn't| is not| turns out| takes| seems| would be| makes)(?! (?:an?|the)\b)(?: \w+){0,4} (?:to|that|for|how|why|when|whether|because)\b/i,
    /^there (?:is|are|was|were|has|have|exists?|comes?)\b|^there's\b/i,
    /^(?:both|neither|either|such) (?!of\b)\w+/i,
    /^(?:first|second|third) (?!of\b|and\b|,)\w+/i,
    /^this (?:year|month|week|morning|summer|spring|autumn|fall|winter|time last|november|december)\b/i,
    /^(?:that|those) (?:who|which)\b/i,
  ],
  back: [
    /^(?:however|but|and|or|nor|so(?! (?:far|many|much|called))|therefore|thus|hence|moreover|furthermore|nevertheless|nonetheless|likewise|consequently|meanwhile|otherwise|similarly|conversely|additionally|besides|instead|afterwards|anyway|plus|then|yet|alternatively|accordingly|subsequently)\b/i,
    /^(?:also|too|still|next|finally|lastly|secondly|thirdly|again|luckily|fortunately|unfortunately|sadly|thankfully|indeed|obviously|of course|in fact|in other words|that said|that being said|even so|as a result|as such|in addition|on the other hand|on the contrary|in contrast|by contrast|for (?:example|instance)|after (?:that|this)|because of (?:this|that)|in (?:this|that|either|both|these|those|such|any) (?:cases?|way|example|regard|sense|respect|scenario)|at (?:this|that) (?:point|time|stage)|if (?:so|not)|here|there|more(?:over| specifically| precisely)|to (?:do|achieve|fix|solve|avoid|address|accomplish) (?:this|that|it|so|these))\b/i,
    /^(?:it|its|this|that|these|those|they|their|them|he|she|his|him|her|such|another|others|the (?:former|latter|same|others?|result)|one of (?:them|these|those)|(?:some|most|many|none|each|all|both|any) of (?:it|them|these|those|this|that|which))\b(?!-)/i,
    /^(?:the )?(?:above|following|aforementioned)\b/i,
    // The rest of a sentence that a block stands in.
    /^(?:is|are|was|were|will|can|has|have|in|to|on|of|for|with|and|or|by|from|as|which|that|where|into|instead|then) /,
    /^(?:without|with|for|to|by|in|on|from|after|before|because of|due to|despite|while|if|when|since|like|unlike|given|as) (?:\w+ )?(?:this|these|those|it|them|they)\b(?! (?:who|which|that|is|was)\b)/i,
    /^[^,.;]{0,60}\b(?:of|in|with|to|by) (?:these|those|them)\b(?! (?:who|which|that)\b)/i,
  ],
  label:
    /^\s*(?:tl;? ?dr|in short|in brief|the short version|summary|key takeaway|takeaway|bottom line)\s*[:;,—–-]\s*/i,
})
