using System.Collections.Concurrent;
using DocGen.Docs.Findings;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Diagnostics;

/// <summary>Finding rules as the compiler wants them: the one place where findings meet Roslyn.</summary>
internal static class Descriptors
{
    private const string Category = "DocGen";

    private static readonly ConcurrentDictionary<FindingRule, DiagnosticDescriptor> s_known = new();

    /// <summary>The descriptor of a rule, always the same one.</summary>
    public static DiagnosticDescriptor Of(FindingRule rule) => s_known.GetOrAdd(rule, static rule =>
#pragma warning disable RS2008 // Release tracking can't see descriptors that are made of rules; a test holds rules and release files together.
        new DiagnosticDescriptor(rule.Id, rule.Title, rule.Message, Category, Severity(rule.Severity), isEnabledByDefault: true));
#pragma warning restore RS2008

    /// <summary>How loud, in the compiler's words.</summary>
    public static DiagnosticSeverity Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Hidden => DiagnosticSeverity.Hidden,
        FindingSeverity.Information => DiagnosticSeverity.Info,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };
}
