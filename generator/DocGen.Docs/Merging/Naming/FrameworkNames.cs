namespace DocGen.Docs.Merging.Naming;

/// <summary>The types that a file sees without asking: those of the namespaces that ImplicitUsings and emitted files open.</summary>
/// <remarks>
/// An entity of such a name would make the user's own <c>Task</c> or <c>Version</c> ambiguous as soon as he opens our namespace.
/// Listed from .NET 10 and ASP.NET Core 10 (namespaces of the SDK's implicit usings, System.Text.Json and Microsoft.AspNetCore.Mvc): public types
/// without type parameters, without exceptions, attributes and interfaces, which no entity is called like.
/// </remarks>
internal static class FrameworkNames
{
    /// <summary>All names.</summary>
    public static readonly HashSet<string> All = new(Names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private const string Names = """
        AcceptedResult Action ActionContext ActionResult Activator ActivatorUtilities ActivityTrackingOptions ApartmentState
        ApiBehaviorOptions ApiDescriptionActionData AppContext AppDomain AppDomainSetup ApplicationBuilder ApplicationId
        ArgIterator Array AsyncCallback AsyncEnumerable AsyncFlowControl AsyncServiceScope Attribute AttributeTargets
        AutoResetEvent BackgroundService BackgroundServiceExceptionBehavior BadRequestResult Barrier Base64FormattingOptions
        BinaryReader BinaryWriter BinderOptions BindingAddress BitConverter Boolean Buffer BufferedStream Byte
        ByteArrayContent ByteEqualityComparer CacheProfile CancellationToken CancellationTokenRegistration
        CancellationTokenSource ChainedConfigurationProvider ChainedConfigurationSource ChallengeResult Char CharEnumerator
        ClientCertificateOption ClientErrorData CompatibilityVersion ComponentEndpointConventionBuilder
        CompositeEndpointDataSource CompressedStack ConcurrentExclusiveSchedulerPair ConfigurationBinder ConfigurationBuilder
        ConfigurationDebugViewContext ConfigurationKeyComparer ConfigurationManager ConfigurationPath ConfigurationProvider
        ConfigurationReloadToken ConfigurationRoot ConfigurationSection ConfigureAwaitOptions ConfigureHostBuilder
        ConfigureWebHostBuilder ConflictResult ConnectionEndpointRouteBuilder ConnectionInfo Console ConsoleColor ConsoleKey
        ConsoleKeyInfo ConsoleLifetimeOptions ConsoleModifiers ConsoleSpecialKey ContentEncodingMetadata ContentResult
        ContextBoundObject ContextCallback Controller ControllerActionEndpointConventionBuilder ControllerBase
        ControllerContext Convert CookieBuilder CookieOptions CookiePolicyOptions CookieSecurePolicy
        CookieTempDataProviderOptions CountdownEvent CreatedResult CultureAwareComparer DBNull DataTokensMetadata DateOnly
        DateTime DateTimeKind DateTimeOffset DayOfWeek Decimal DefaultApiConventions DefaultEndpointDataSource
        DefaultEndpointFilterInvocationContext DefaultFilesOptions DefaultHttpContext DefaultHttpContextFactory
        DefaultInlineConstraintResolver DefaultServiceProviderFactory Delegate DelegateStartup DelegatingHandler
        DeveloperExceptionPageOptions Directory DirectoryBrowserOptions DirectoryInfo Double DriveInfo DriveType EmptyResult
        Endpoint EndpointBuilder EndpointDataSource EndpointFilterDelegate EndpointFilterFactoryContext
        EndpointFilterInvocationContext EndpointMetadataCollection EndpointNameMetadata Enum Enumerable EnumerableExecutor
        EnumerableQuery EnumerationOptions Environment EnvironmentName EnvironmentVariableTarget Environments EventArgs
        EventHandler EventId EventResetMode EventWaitHandle EventWaitHandleAcl Exception ExceptionHandlerOptions
        ExecutionContext File FileAccess FileAttributes FileConfigurationProvider FileConfigurationSource FileInfo
        FileLoadExceptionContext FileMode FileOptions FileResult FileServerOptions FileShare FileStream FileStreamOptions
        FileStreamResult FileStyleUriParser FileSystemInfo FileSystemWatcher ForbidResult FormCollection FormFile
        FormFileCollection FormUrlEncodedContent FormattableString ForwardedHeadersOptions FragmentString FtpStyleUriParser GC
        GCCollectionMode GCGenerationInfo GCKind GCMemoryInfo GCNotificationStatus GenericUriParser GenericUriParserOptions
        GopherStyleUriParser Guid Half HandleInheritability HashCode HeaderDictionary Host HostApplicationBuilder
        HostApplicationBuilderSettings HostBuilder HostBuilderContext HostDefaults HostExecutionContext
        HostExecutionContextManager HostOptions HostString HttpClient HttpClientHandler HttpCompletionOption HttpContent
        HttpContext HttpContextAccessor HttpKeepAlivePingPolicy HttpMessageHandler HttpMessageInvoker HttpMethod
        HttpMethodMetadata HttpMethodOverrideOptions HttpMethods HttpProtocol HttpRequest HttpRequestError HttpRequestMessage
        HttpRequestOptions HttpResponse HttpResponseMessage HttpStyleUriParser HttpValidationProblemDetails HttpVersionPolicy
        HubEndpointConventionBuilder Index InlineRouteParameterParser Int128 Int16 Int32 Int64 IntPtr Interlocked
        JsonCommentHandling JsonContent JsonConverter JsonConverterFactory JsonDocument JsonDocumentOptions JsonElement
        JsonEncodedText JsonIgnoreCondition JsonKnownNamingPolicy JsonKnownReferenceHandler JsonNamingPolicy
        JsonNumberHandling JsonObjectCreationHandling JsonOptions JsonProperty JsonReaderOptions JsonReaderState JsonResult
        JsonSerializer JsonSerializerContext JsonSerializerDefaults JsonSerializerOptions JsonSourceGenerationMode
        JsonStringEnumConverter JsonTokenType JsonUnknownDerivedTypeHandling JsonUnknownTypeHandling
        JsonUnmappedMemberHandling JsonValueKind JsonWriterOptions KeyValuePair KeyedService LazyInitializer
        LazyThreadSafetyMode LdapStyleUriParser LinkGenerator LinkOptions LinkParser LoaderOptimization LocalDataStoreSlot
        Lock LockCookie LockRecursionPolicy LogDefineOptions LogLevel LoggerExternalScopeProvider LoggerFactory
        LoggerFactoryOptions LoggerFilterOptions LoggerFilterRule LoggerMessage ManualResetEvent ManualResetEventSlim
        MarshalByRefObject MatchCasing MatchType MatcherPolicy Math MathF MemoryStream MessageProcessingHandler
        MiddlewareFactory MidpointRounding ModuleHandle Monitor MulticastDelegate MultipartContent MultipartFormDataContent
        Mutex MutexAcl MvcOptions MvcViewOptions NamedWaitHandleOptions NativeOverlapped NetPipeStyleUriParser
        NetTcpStyleUriParser NewsStyleUriParser NoContentResult NonRandomizedStringEqualityComparer NotFoundResult
        NotifyFilters Nullable Object ObjectFactory ObjectResult OkObjectResult OkResult OperatingSystem OrdinalComparer
        Overlapped PageActionEndpointConventionBuilder Parallel ParallelEnumerable ParallelExecutionMode ParallelLoopState
        ParallelMergeOptions ParallelOptions ParallelQuery ParameterPolicyFactory ParameterizedThreadStart Path PathString
        PeriodicTimer PlatformID PreAllocatedOverlapped ProblemDetails ProblemDetailsContext ProblemDetailsOptions
        ProducesResponseTypeMetadata QueryCollection QueryString Queryable Random RandomAccess Range
        RazorComponentsEndpointConventionBuilder ReadOnlyMemoryContent ReaderWriterLock ReaderWriterLockSlim RedirectResult
        ReferenceEqualityComparer ReferenceHandler ReferenceResolver RegisteredWaitHandle RemoteAttributeBase RequestDelegate
        RequestDelegateFactory RequestDelegateFactoryOptions RequestLocalizationOptions ResponseCacheLocation Results Route
        RouteBase RouteBuilder RouteCollection RouteConstraintBuilder RouteConstraintMatcher RouteContext RouteData
        RouteDirection RouteEndpoint RouteEndpointBuilder RouteGroupBuilder RouteGroupContext RouteHandler RouteHandlerBuilder
        RouteHandlerOptions RouteHandlerServices RouteNameMetadata RouteOptions RouteValueDictionary
        RouteValueEqualityComparer RouteValuesAddress RouterMiddleware RoutingFeature RuntimeArgumentHandle RuntimeFieldHandle
        RuntimeMethodHandle RuntimeTypeHandle SByte SameSiteMode SearchOption SeekOrigin Semaphore SemaphoreAcl SemaphoreSlim
        SendFileFallback SendOrPostCallback SequencePosition SerializableError ServiceCollection ServiceDescriptor
        ServiceKeyLookupMode ServiceLifetime ServiceProvider ServiceProviderOptions SessionOptions SignInResult SignOutResult
        Single SocketsHttpConnectionContext SocketsHttpHandler SocketsHttpPlaintextStreamFilterContext SpinLock SpinWait
        StartupBase StaticFileOptions StatusCodePagesOptions StatusCodeResult StatusCodes Stream StreamConfigurationProvider
        StreamConfigurationSource StreamContent StreamReader StreamResponseBodyFeature StreamWriter String StringComparer
        StringComparison StringContent StringReader StringSplitOptions StringWriter SuppressLinkGenerationMetadata
        SuppressMatchingMetadata SynchronizationContext Task TaskCompletionSource TaskContinuationOptions TaskCreationOptions
        TaskFactory TaskScheduler TaskStatus TextReader TextWriter Thread ThreadPool ThreadPoolBoundHandle ThreadPriority
        ThreadStart ThreadState TimeOnly TimeProvider TimeSpan TimeZone TimeZoneInfo Timeout Timer TimerCallback Tuple Type
        TypeCode TypedReference TypedResults UInt128 UInt16 UInt32 UInt64 UIntPtr UnitySerializationHolder UnixFileMode
        UnmanagedMemoryAccessor UnmanagedMemoryStream Uri UriBuilder UriComponents UriCreationOptions UriFormat
        UriHostNameType UriKind UriParser UriPartial UriTypeConverter Utf8JsonReader Utf8JsonWriter ValidationProblemDetails
        ValueTask ValueTuple ValueType Version ViewComponent ViewResult VirtualPathContext VirtualPathData Void Volatile
        WaitCallback WaitHandle WaitOrTimerCallback WatcherChangeTypes WeakReference WebApplication WebApplicationBuilder
        WebApplicationOptions WebHostBuilder WebHostBuilderContext WebHostBuilderOptions WebHostDefaults
        WebSocketAcceptContext WebSocketManager WebSocketOptions WelcomePageOptions
        ParallelLoopResult TaskToAsyncResult WaitForChangedResult
        """;
}
