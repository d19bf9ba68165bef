import { isCredibility } from '../../model/grades.ts';
import { saysSomething } from '../../model/text.ts';
import { QUALIFIERS, STANCES, WORDINGS } from '../../model/vocabulary.ts';
import { told } from './finding.ts';
import type { Inspection } from './inspection.ts';

const WORDING_WORDS = Object.values(WORDINGS);
const AMOUNTS = Object.values(QUALIFIERS);

/** What can be judged of a claim by its properties alone: its words, its grade, and what it may not lack. */
export function judgeClaimWords(inspection: Inspection): void {
  inspection.word('stance', STANCES, true);
  inspection.word('wording', WORDING_WORDS);
  inspection.word('qualifier', AMOUNTS);
  const { credibility = null, statement, quote } = inspection.row;
  if (!isCredibility(credibility)) {
    inspection.error('credibility', `credibility is ${told(credibility)}`, 'a whole number from 1 to 6', 'credibility');
  }
  if (!saysSomething(statement)) {
    inspection.error('statement', 'it has no statement', 'what it says, in words of our own', 'statement');
  }
  if (saysSomething(quote) && !inspection.has('lang')) {
    inspection.error('lang', 'it has a quote and no lang', 'the language of the quote, such as ar', 'quote');
  }
}
