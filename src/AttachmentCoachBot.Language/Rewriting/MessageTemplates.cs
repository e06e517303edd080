using AttachmentCoachBot.Language.Content;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>The wordings of each shape. A person's words only ever go in as values; they are never read as a template.</summary>
internal sealed class MessageTemplates
{
    private static readonly string[] Values = ["opening", "feel", "feeling", "need", "request", "story", "side"];

    private static readonly ScriptObject Filters = MakeFilters();

    private readonly Dictionary<string, List<Template>> _byShape = new(StringComparer.Ordinal);

    public int Count(string shape) => _byShape.TryGetValue(shape, out var list) ? list.Count : 0;

    public void Add(string shape, ContentNode node)
    {
        var template = Template.Parse(node.Text);
        if (template.HasErrors)
        {
            node.Source.Errors.Add(node, "DLG050", $"this is not readable as a template ({template.Messages[0].Message})", "write {{ name }}, or {{ need | needing }}");
            return;
        }

        var guard = new Guard();
        guard.Visit(template.Page);
        if (guard.Problem is { } problem)
        {
            node.Source.Errors.Add(node, "DLG051", $"a message cannot use “{problem}”", $"known here: {string.Join(", ", Values)}, {string.Join(", ", Filters.Keys)}");
            return;
        }

        if (!_byShape.TryGetValue(shape, out var list))
            _byShape[shape] = list = [];
        list.Add(template);
    }

    /// <summary>The message in one of the shape's wordings; <paramref name="variation"/> counts on and starts over at the end.</summary>
    public (string Name, string Text) Render(string shape, int variation, IReadOnlyDictionary<string, string> values)
    {
        if (!_byShape.TryGetValue(shape, out var list))
            return (shape, "");
        var number = (int)((uint)variation % (uint)list.Count);
        var globals = new ScriptObject();
        foreach (var (name, value) in values)
            globals[name] = value;
        var context = new TemplateContext { StrictVariables = true };
        context.PushGlobal(Filters);
        context.PushGlobal(globals);
        return ($"{shape}-{number + 1}", MessageText.Tidy(list[number].Render(context)));
    }

    private static ScriptObject MakeFilters()
    {
        var filters = new ScriptObject();
        filters.Import("needing", new Func<string, string>(NeedWording.Needing));
        filters.Import("mattering", new Func<string, string>(NeedWording.Mattering));
        filters.IsReadOnly = true;
        return filters;
    }

    /// <summary>Only values and filters that are known: no loops, no conditions, no other functions.</summary>
    private sealed class Guard : ScriptVisitor
    {
        public string? Problem { get; private set; }

        public override void Visit(ScriptNode? node)
        {
            switch (node)
            {
                case null or ScriptPage or ScriptBlockStatement or ScriptRawStatement or ScriptEscapeStatement or ScriptExpressionStatement or ScriptPipeCall
                    or ScriptToken or ScriptList or ScriptFunctionCall:
                    break;
                case ScriptVariable variable:
                    if (!Values.Contains(variable.Name) && !Filters.ContainsKey(variable.Name))
                        Problem ??= variable.Name;
                    break;
                default:
                    Problem ??= node.ToString();
                    break;
            }

            base.Visit(node);
        }
    }
}
