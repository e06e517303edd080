// Holds activities, cards and manifests against Microsoft's own descriptions of them, and an export against our schema.
// Input: one JSON object a line, {"kind": "activity" | "card" | "manifest" | "export", "name", "content"}. Output: one line for each thing that is wrong, and "." after each judged line.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const cards = require("adaptivecards/dist/adaptivecards.js");
const { activityZodSchema } = require("@microsoft/agents-activity");
const Ajv = require("ajv-draft-04");
const Ajv2020 = require("ajv/dist/2020.js");
const addFormats = require("ajv-formats");

const teamsVersion = new cards.Version(1, 5);
const judges = { activity: judgeActivity, card: judgeCard, manifest: judgeManifest, export: judgeExport };
const exportSchemas = new Map();

for await (const line of createInterface({ input: process.stdin })) {
  const { kind, name, content } = JSON.parse(line);
  for (const problem of judges[kind](content))
    console.log(`${name}: ${problem}`.replaceAll("\n", " "));
  console.log(".");
}

function* judgeActivity(activity) {
  const judged = activityZodSchema.safeParse(activity);
  if (!judged.success)
    yield* judged.error.issues.map(issue => `${issue.path.join(".")}: ${issue.message}`);
  for (const attachment of activity.attachments ?? [])
    if (attachment.contentType === "application/vnd.microsoft.card.adaptive")
      yield* judgeCard(attachment.content);
}

function* judgeCard(card) {
  const context = new cards.SerializationContext(teamsVersion);
  const read = new cards.AdaptiveCard();
  read.parse(card, context);
  for (let i = 0; i < context.eventCount; i++)
    yield `card: ${context.getEventAt(i).message}`;
  yield* read.validateProperties().validationEvents.map(event => `card: ${event.message}`);
  yield* judgeProperties(card, "card");
}

// The reader keeps what it does not know without a word, so each property is looked up.
function* judgeProperties(node, path) {
  if (Array.isArray(node)) {
    for (const [at, item] of node.entries())
      yield* judgeProperties(item, `${path}[${at}]`);
    return;
  }
  if (node === null || typeof node !== "object")
    return;
  const known = propertiesOf(node.type);
  for (const [name, value] of Object.entries(node)) {
    if (known && !known.has(name))
      yield `${path}: ${node.type} has no “${name}” in version ${teamsVersion}`;
    if (name !== "data")
      yield* judgeProperties(value, `${path}.${name}`);
  }
}

function propertiesOf(type) {
  const kind = type === "AdaptiveCard" ? cards.AdaptiveCard : type === "TextRun" ? cards.TextRun
    : (cards.GlobalRegistry.elements.findByName(type) ?? cards.GlobalRegistry.actions.findByName(type))?.objectType;
  if (!kind)
    return undefined;
  const schema = new kind().getSchema();
  const names = Array.from({ length: schema.getCount() }, (_, at) => schema.getItemAt(at))
    .filter(property => property.targetVersion.compareTo(teamsVersion) <= 0)
    .map(property => property.name);
  return new Set([...names, "$schema", "type", "body", "items", "inlines", "actions"]);
}

function* judgeManifest(manifest) {
  const file = require.resolve("@microsoft/app-manifest/package.json").replace("package.json", `build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`);
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, "")));
  if (!validate(manifest))
    yield* validate.errors.map(error => `${error.instancePath} ${error.message}`);
}

function* judgeExport({ schema, export: content }) {
  const text = JSON.stringify(schema);
  if (!exportSchemas.has(text)) {
    const ajv = new Ajv2020({ allErrors: true, strict: true });
    addFormats(ajv);
    exportSchemas.set(text, ajv.compile(schema));
  }
  const validate = exportSchemas.get(text);
  if (!validate(content))
    yield* validate.errors.map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}
