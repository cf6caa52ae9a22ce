using DocGen.Tool;
using DocGen.Tool.Commands;

return DocGenCommand.Run(args, Terminal.OfProcess());
