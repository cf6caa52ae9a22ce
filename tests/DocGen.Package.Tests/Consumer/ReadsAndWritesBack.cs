using System.Text.Json;
using Consumer.Api;

// Reads a session from the first file and writes it back to the second, by no serializer but DocGen's.
var options = new JsonSerializerOptions { TypeInfoResolver = ApiJson.Resolver };
var shape = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<ChatSessionEntity>)options.GetTypeInfo(typeof(ChatSessionEntity));
var session = JsonSerializer.Deserialize(File.ReadAllText(args[0]), shape)!;
Console.WriteLine($"{session.ChatSessionId} {session.FieldProperties!.Count}");
File.WriteAllText(args[1], JsonSerializer.Serialize(session, shape));
