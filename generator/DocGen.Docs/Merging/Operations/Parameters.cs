using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;

namespace DocGen.Docs.Merging.Operations;

/// <summary>The parameters of operations, typed: those of each page, with the enums that pages share.</summary>
internal sealed class Parameters(SharedEnums enums, List<Finding> findings)
{
    /// <summary>The wire name of the list of properties to answer with.</summary>
    public const string SelectName = "$select";

    /// <summary>All parameters of a page; <c>$select</c> only if it is plain text there.</summary>
    public IReadOnlyList<TypedParameter> Of(SourcePage source, bool typedSelect)
    {
        var own = source.Parameters(typedSelect);
        findings.AddRange(own.Findings);
        return own.HasEnums ? own.All.Select(parameter => parameter.IsEnum ? parameter with { Type = DraftType.Of(enums.Of(source, parameter.Row)) } : parameter).ToList() : own.All;
    }
}
