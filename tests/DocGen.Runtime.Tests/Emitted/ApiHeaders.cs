#nullable enable annotations
using System;
using DocGen.Runtime;

namespace Example.Api;

/// <summary>The documented headers.</summary>
public partial class ApiHeaders : ApiHeaderValues
{
    /// <summary>Supports 'Basic', 'SoTicket' and 'Bearer' schemes, depending on installation type.</summary>
    [Header("Authorization")]
    public ApiAuthorization? Authorization { get => GetAuthorization(); set => SetAuthorization(value); }
    /// <summary>If not using Authorization header, you must provide XSRF value from cookie or hidden input field</summary>
    [Header("X-XSRF-TOKEN")]
    public string? XXsrfToken { get => Get("X-XSRF-TOKEN"); set => Set("X-XSRF-TOKEN", value); }
    /// <summary>Content-type of the request body</summary>
    [Header("Content-Type")]
    public string? ContentType { get => Get("Content-Type"); set => Set("Content-Type", value); }
    /// <summary>Content-type(s) you would like the response in</summary>
    [Header("Accept")]
    public string? Accept { get => Get("Accept"); set => Set("Accept", value); }
    /// <summary>Convert string references and multi-language values into a specified language (iso2) code.</summary>
    [Header("Accept-Language")]
    public string? AcceptLanguage { get => Get("Accept-Language"); set => Set("Accept-Language", value); }
    /// <summary>Overrides Accept-Language value.</summary>
    [Header("SO-Language")]
    public string? SoLanguage { get => Get("SO-Language"); set => Set("SO-Language", value); }
    /// <summary>Number, date formatting in a specified culture (iso2 language) code.</summary>
    [Header("SO-Culture")]
    public string? SoCulture { get => Get("SO-Culture"); set => Set("SO-Culture", value); }
    /// <summary>The timezone code.</summary>
    [Header("SO-TimeZone")]
    public string? SoTimeZone { get => Get("SO-TimeZone"); set => Set("SO-TimeZone", value); }
    /// <summary>The application token that identifies the partner app.</summary>
    [Header("SO-AppToken")]
    public string? SoAppToken { get => Get("SO-AppToken"); set => Set("SO-AppToken", value); }
    /// <summary>Only if changed since.</summary>
    [Header("If-Modified-Since")]
    public DateTimeOffset? IfModifiedSince { get => GetDate("If-Modified-Since"); set => SetDate("If-Modified-Since", value); }
}

/// <summary>What the clients need to know.</summary>
public sealed partial class ApiClientOptions : ApiClientOptions<ApiHeaders>;
