namespace DocGen.Docs.Merging.Naming;

/// <summary>The types that DocGen itself brings into the user's file: emitted once, or public in the runtime without type parameters.</summary>
/// <remarks>A test holds the list against the runtime's assemblies.</remarks>
internal static class OwnNames
{
    /// <summary>All names.</summary>
    public static readonly string[] All =
    [
        // What entities and their paths have inside; a type of that name would meet it there.
        "Fields", "TRoot",
        "ApiHeaders", "ApiClientOptions", "ApiJson", "ApiClientRegistration", "ApiPages",
        "ApiAuthorization", "ApiCall", "ApiClient", "ApiClientSettings", "ApiControllerBase", "ApiEntity", "ApiEntityState", "ApiException",
        "ApiContract", "ApiContractAttribute", "ApiFile", "ApiPatchException", "ApiHeaderValues", "ApiJsonException", "ApiJsonResolver", "ApiLocale", "ApiOperation", "ApiOperationAttribute", "ApiPatch", "ApiRedirectHandler",
        "ApiRequestHeaders", "ApiResponse", "ApiRows", "ApiStreaming", "DocGenMvcBuilderExtensions", "JsonPass", "EntityWriter", "Header", "HeaderAttribute", "HeaderSet", "IApiPage", "IApiQuery", "INotImplementedAnswer",
        "JsonRules", "JsonShape", "JsonShapes", "JsonText", "MergePatch", "OpenEnum", "OpenEnumAttribute", "OpenEnumFlags", "PatchValue", "Path", "PathAttribute",
        "Query", "QueryAttribute", "RequireAuthorizationOrXsrfAttribute", "Select", "SelectNode",
    ];
}
