using DocGen.AspNetCore.Contracts;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing;

namespace DocGen.AspNetCore;

/// <summary>
/// What the page of an operation promises: statuses, answer, media types and its own words. ASP.NET Core is told at
/// start-up, so that its API explorer and OpenAPI documents see them, and requests that the page does not allow are refused:
/// 406 for their Accept, 415 for their Content-Type. Unlike the attributes of ASP.NET Core it also counts for the method that
/// overrides an emitted one.
/// </summary>
/// <param name="uid">The operation's name in the docs, such as <c>v1ChatAgent_CreateChatSessionForTopic</c>; OpenAPI's operation id.</param>
/// <param name="statuses">The documented statuses, the success first, one a line: the code, a blank and its meaning.</param>
/// <param name="answer">What a success answers with; null for nothing.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = true)]
public sealed class ApiContractAttribute(string uid, string statuses, Type? answer = null)
    : Attribute, IActionModelConvention, IEndpointNameMetadata, IEndpointSummaryMetadata, IEndpointDescriptionMetadata
{
    /// <summary>The operation's name in the docs.</summary>
    public string Uid { get; } = uid;

    /// <summary>The documented statuses, one a line: the code, a blank and its meaning.</summary>
    public string Statuses { get; } = statuses;

    /// <summary>What a success answers with: an entity, a value, <see cref="DocGen.Runtime.ApiFile"/> for bytes; null for nothing.</summary>
    public Type? Answer { get; } = answer;

    /// <summary>The media types that the page offers for the answer, between commas; empty where it does not say, and then nothing is refused.</summary>
    public string Accept { get; init; } = "";

    /// <summary>The media types that the page takes as body, between commas; empty where it does not say, and then the body's kind decides.</summary>
    public string ContentType { get; init; } = "";

    /// <summary>What the operation does, in one paragraph.</summary>
    public string Summary { get; init; } = "";

    /// <summary>More than that: further paragraphs, restrictions; empty for none.</summary>
    public string Description { get; init; } = "";

    string IEndpointNameMetadata.EndpointName => Uid;

    /// <summary>Makes ASP.NET Core keep the contract; called by it once, at start-up.</summary>
    /// <param name="action">The action that carries this attribute.</param>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public void Apply(ActionModel action)
    {
        ArgumentNullException.ThrowIfNull(action);
        ContractFilters.Add(action, this);
    }
}
