using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.AspNetCore.Formatting;

/// <summary>How MVC's own error answers are written where reflection is switched off; without it each of them would be a 500.</summary>
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(ValidationProblemDetails))]
internal sealed partial class ProblemJson : JsonSerializerContext;
