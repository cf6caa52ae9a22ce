namespace DocGen.Generator;

/// <summary>The names of the pipeline's steps, shared with the tests that prove what is cached.</summary>
internal static class StepNames
{
    /// <summary>The text of a file, with its checksum.</summary>
    public const string PageTexts = nameof(PageTexts);

    /// <summary>One text read: facts, places, findings.</summary>
    public const string ReadPages = nameof(ReadPages);

    /// <summary>What merging sees of all pages, so that moved lines and other sample values end here.</summary>
    public const string PageEvidence = nameof(PageEvidence);

    /// <summary>All evidence merged into one model, with marks for texts.</summary>
    public const string MergeModel = nameof(MergeModel);

    /// <summary>The model with the texts of the pages.</summary>
    public const string JoinTexts = nameof(JoinTexts);

    /// <summary>What the project references and which C# it is.</summary>
    public const string ProjectFacts = nameof(ProjectFacts);

    /// <summary>What the project asks for.</summary>
    public const string Options = nameof(Options);

    /// <summary>The entities, in slots of fixed place.</summary>
    public const string Entities = nameof(Entities);

    /// <summary>The groups without their requests, in slots of fixed place.</summary>
    public const string Groups = nameof(Groups);

    /// <summary>The requests of the groups, in slots of fixed place.</summary>
    public const string Requests = nameof(Requests);

    /// <summary>The enums that several types share.</summary>
    public const string Enums = nameof(Enums);

    /// <summary>The options objects of operations with many optional query parameters.</summary>
    public const string Queries = nameof(Queries);

    /// <summary>The documented headers of all pages.</summary>
    public const string Headers = nameof(Headers);

    /// <summary>The names of all types with a JSON table.</summary>
    public const string TypeNames = nameof(TypeNames);

    /// <summary>The names of all groups.</summary>
    public const string GroupNames = nameof(GroupNames);

    /// <summary>The accepted API, where the project has one.</summary>
    public const string AcceptedApi = nameof(AcceptedApi);

    /// <summary>How the pages differ from the accepted API.</summary>
    public const string ApiChanges = nameof(ApiChanges);

    /// <summary>All that pages are checked against.</summary>
    public const string DocumentedApi = nameof(DocumentedApi);

    /// <summary>What is found in some files, with its places: they are checked here.</summary>
    public const string Findings = nameof(Findings);
}
